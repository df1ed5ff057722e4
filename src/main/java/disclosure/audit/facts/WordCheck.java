package disclosure.audit.facts;

import disclosure.audit.table.RuleRow;
import disclosure.audit.table.RuleTables;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks the table of words: slips of the pen, groups that are missing, groups of no use. */
final class WordCheck {

  private static final String NAME = "词组";
  private static final String WORDS = "词语";
  private static final Pattern REFERENCE = Pattern.compile("<([^<>]+)>");
  private static final Pattern SIGNS = Pattern.compile("[\\[\\]{}【】]");
  private static final Pattern LISTED = Pattern.compile(".+[、，,；;].+");

  /** What says that there is none, and what may stand beside a number without changing it. */
  private static final List<List<String>> OPPOSED =
      List.of(List.of("无", "数前填充"), List.of("无", "无后填充"));

  private final List<RuleRow> rows;
  private final RuleTables tables;
  private final NarrativeTables phrases;
  private final Vocabulary vocabulary;

  private WordCheck(RuleTables tables, NarrativeTables phrases, Vocabulary vocabulary) {
    this.rows = tables.read(NarrativeLoader.WORDS);
    this.tables = tables;
    this.phrases = phrases;
    this.vocabulary = vocabulary;
  }

  /**
   * Checks the words of a rule folder; mistakes go to its problems.
   *
   * @param vocabulary that has read a text, so that it knows which groups the program asks for
   */
  static void check(RuleTables tables, NarrativeTables phrases, Vocabulary vocabulary) {
    WordCheck check = new WordCheck(tables, phrases, vocabulary);
    check.rows.forEach(check::row);
    check.twice();
    check.opposed();
    if (!check.rows.isEmpty()) {
      check.missing();
      check.unused();
    }
  }

  private void row(RuleRow row) {
    String name = row.optional(NAME);
    if (name.matches(".*[<>|｜\\[\\]].*")) {
      row.problem(
          NAME, "“" + name + "”中不能有 < > | [ ]，名称只写词，引用时才写成<" + name.replaceAll("[<>]", "") + ">");
    }
    List<String> words = words(row);
    if (words.size() > 1 && words.contains("")) {
      row.problem(WORDS, "有空的词（多写了“|”），请删去多余的“|”");
    }
    if (!vocabulary.askedAsText(name)) {
      words.stream().filter(word -> !piece(word)).forEach(word -> signs(row, word));
      if (words.size() == 1 && LISTED.matcher(words.get(0)).matches()) {
        row.hint(WORDS, "“" + words.get(0) + "”会当作一个词；如果是几个词，请用“|”隔开");
      }
    }
  }

  private static void signs(RuleRow row, String word) {
    if (SIGNS.matcher(word).find()) {
      row.problem(WORDS, "“" + word + "”中有括号，会当作文字本身而认不出来，请删去括号；引用词组请写成<词组>");
    }
  }

  /** A piece of a phrase may have what phrases have. */
  private static boolean piece(String word) {
    return word.contains(" ");
  }

  private static List<String> words(RuleRow row) {
    return Arrays.stream(row.optional(WORDS).split("[|｜\n]", -1)).map(String::strip).toList();
  }

  /** The same word twice in a group does no harm. */
  private void twice() {
    Map<String, RuleRow> known = new HashMap<>();
    for (RuleRow row : rows) {
      for (String word : words(row)) {
        RuleRow same = known.putIfAbsent(row.optional(NAME) + "|" + word, row);
        if (same != null && !word.isEmpty()) {
          row.hint(
              WORDS, "“" + word + "”在" + (same == row ? "这一格" : same.placeFrom(row)) + "已有，可以删去");
        }
      }
    }
  }

  /** A word that is a filler would make each number with it a denial. */
  private void opposed() {
    for (List<String> pair : OPPOSED) {
      Set<String> fillers = new HashSet<>(vocabulary.words(pair.get(1)));
      for (RuleRow row : rows) {
        if (row.optional(NAME).equals(pair.get(0))) {
          words(row).stream()
              .filter(fillers::contains)
              .forEach(
                  word ->
                      row.problem(
                          WORDS,
                          "“"
                              + word
                              + "”也在词组“"
                              + pair.get(1)
                              + "”中，不能又表示“"
                              + pair.get(0)
                              + "”，否则有数字的话会被当作没有，请删去一处"));
        }
      }
    }
  }

  private void missing() {
    Set<String> there = rows.stream().map(row -> row.optional(NAME)).collect(Collectors.toSet());
    vocabulary.asked().stream()
        .filter(name -> !there.contains(name))
        .sorted()
        .forEach(
            name ->
                tables
                    .problems()
                    .add(
                        NarrativeLoader.WORDS.name() + ".csv",
                        0,
                        0,
                        "缺少词组“" + name + "”，有关的文字会认错，请恢复这一行"));
  }

  private void unused() {
    Set<String> used = new HashSet<>(vocabulary.asked());
    patterns()
        .forEach(
            pattern -> {
              Matcher reference = REFERENCE.matcher(pattern);
              while (reference.find()) {
                used.add(reference.group(1));
              }
            });
    for (RuleRow row : rows) {
      if (!used.contains(row.optional(NAME))) {
        row.hint(
            NAME, "“" + row.optional(NAME) + "”没有用到，请核对名称，或在其他表里写<" + row.optional(NAME) + ">引用");
      }
    }
  }

  private Stream<String> patterns() {
    return Stream.of(
            phrases.words().stream().flatMap(group -> group.words().stream()),
            phrases.claims().stream().flatMap(claim -> claim.phrases().stream()),
            phrases.contexts().stream().flatMap(context -> context.words().stream()),
            phrases.fees().stream().flatMap(fee -> fee.words().stream()),
            phrases.citations().stream().flatMap(citation -> citation.words().stream()),
            phrases.citations().stream().flatMap(citation -> citation.unless().stream()))
        .flatMap(all -> all);
  }
}
