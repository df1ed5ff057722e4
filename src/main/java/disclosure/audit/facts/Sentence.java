package disclosure.audit.facts;

import disclosure.audit.document.Location;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sentence of the narrative, prepared for matching: normal spelling, numbers, context words.
 * Titles of documents 《…》 are covered, since what they say is not said by the agency.
 */
final class Sentence {

  static final String CLAUSE = "，；：。（）！？";
  private static final String GOES_ON = "，（）：";
  private static final List<String> YEARS = List.of("〔上年〕", "〔本年〕", "〔下年〕");
  private static final char COVER = '□';

  private final Narrative paragraph;
  private final NormalText source;
  private final int offset;
  private final Integer year;
  private final String words;
  private final String relative;
  private final List<NumberMention> numbers;
  private final List<ContextMark> marks;
  private final int[] bracket;
  private final int[] bracketEnd;

  Sentence(
      Narrative paragraph,
      NormalText source,
      int offset,
      Integer year,
      String covered,
      List<NumberMention> numbers,
      List<ContextMark> marks) {
    this.paragraph = paragraph;
    this.source = source;
    this.offset = offset;
    this.year = year;
    this.words = covered;
    this.relative = relative(covered, year);
    this.numbers = numbers;
    this.marks = marks;
    this.bracket = new int[covered.length() + 1];
    this.bracketEnd = new int[covered.length() + 1];
    pairBrackets();
  }

  /** A text with the titles in it covered, of the same length. */
  static String cover(String normal) {
    StringBuilder out = new StringBuilder(normal);
    int depth = 0;
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      depth += c == '《' || c == '〔' ? 1 : 0;
      depth -= depth > 0 && (c == '》' || c == '〕') ? 1 : 0;
      if (depth > 0 && normal.indexOf('》', i) + normal.indexOf('〕', i) > -2) {
        out.setCharAt(i, COVER);
      }
    }
    return out.toString();
  }

  private void pairBrackets() {
    Deque<Integer> open = new ArrayDeque<>();
    Arrays.fill(bracketEnd, words.length());
    for (int i = 0; i < words.length(); i++) {
      bracket[i] = open.isEmpty() ? -1 : open.peek();
      if (words.charAt(i) == '（') {
        open.push(i);
      } else if (words.charAt(i) == '）' && !open.isEmpty()) {
        bracketEnd[open.pop()] = i;
      }
    }
    bracket[words.length()] = -1;
  }

  String words() {
    return words;
  }

  /**
   * The words with the numbers of years named by their place beside the report year, as in 〔上年〕年;
   * of the same length.
   */
  String relative() {
    return relative;
  }

  private static String relative(String words, Integer year) {
    String named = words;
    for (int i = 0; year != null && i < YEARS.size(); i++) {
      named = named.replace(year - 1 + i + "年", YEARS.get(i) + "年");
    }
    return named;
  }

  /** The report year; null if not known. */
  Integer year() {
    return year;
  }

  int section() {
    return paragraph.section();
  }

  List<NumberMention> numbers() {
    return numbers;
  }

  List<ContextMark> marks() {
    return marks;
  }

  /** Whether what stands at one place still holds at a later one: not if its bracket is closed. */
  boolean visible(int place, int later) {
    int open = bracket[place];
    return open < 0 || bracketEnd[open] >= later;
  }

  /** Index of the bracket that is open at a place; -1 if none is. */
  int opening(int at) {
    return bracket[at];
  }

  /** Index of the mark that closes the bracket opened at a place; the end if none does. */
  int closing(int open) {
    return bracketEnd[open];
  }

  /** Index of the first character of the clause around a place. */
  int clauseStart(int at) {
    int start = at;
    while (start > 0 && CLAUSE.indexOf(words.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /** Index after the last character of the clause around a place. */
  int clauseEnd(int at) {
    int end = at;
    while (end < words.length() && CLAUSE.indexOf(words.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /**
   * The marks behind a number at which clauses begin that may still speak of it: up to the next
   * count, and not beyond a clause that turns to another office or matter.
   */
  Set<Integer> goesOn(NumberMention number) {
    Set<Integer> places = new TreeSet<>();
    int last = opening(number.start()) < 0 ? words.length() : closing(opening(number.start()));
    int end = clauseEnd(number.end());
    int from = number.end();
    while (end < last
        && GOES_ON.indexOf(words.charAt(end)) >= 0
        && !counted(from, end)
        && !(end > clauseEnd(number.end()) && turns(from, end))) {
      places.add(end);
      from = Math.max(end + 1, pastCounts(end));
      end = clauseEnd(from);
    }
    return places;
  }

  /** Behind a bracket with numbers of its own, as in 4件（含复议后起诉2件），均驳回; -1 if none opens. */
  private int pastCounts(int at) {
    int close = bracketEnd[at];
    boolean opens = words.charAt(at) == '（' && close < words.length();
    return opens && counted(at, close) ? close + 1 : -1;
  }

  /** So many numbers of things are given in a part. */
  long counts(int from, int to) {
    return numbers.stream()
        .filter(number -> number.kind() == NumberMention.Kind.COUNT)
        .filter(number -> number.start() >= from && number.start() < to)
        .count();
  }

  private boolean counted(int from, int to) {
    return numbers.stream()
        .anyMatch(
            n ->
                (n.kind() == NumberMention.Kind.COUNT || n.kind() == NumberMention.Kind.NONE)
                    && n.start() >= from
                    && n.start() < to);
  }

  private boolean turns(int from, int to) {
    return marks.stream()
        .filter(mark -> mark.start() >= from && mark.start() < to)
        .anyMatch(mark -> mark.is("无关") || mark.is("他机关"));
  }

  /** Whether a context word of a kind covers a place. */
  boolean covered(int at, String kind) {
    return marks.stream().anyMatch(m -> m.is(kind) && m.start() <= at && at < m.end());
  }

  /** The printed words of a part. */
  String quote(int from, int to) {
    String text = paragraph.text().string();
    return paired(text, source.origin(offset + from), source.originEnd(offset + to)).strip();
  }

  /** A part with the quotation mark beside it that belongs to one within it. */
  private static String paired(String text, int from, int to) {
    String part = text.substring(from, to);
    long open = part.chars().filter(c -> c == '“').count();
    long closed = part.chars().filter(c -> c == '”').count();
    boolean before = closed > open && from > 0 && text.charAt(from - 1) == '“';
    boolean behind = open > closed && to < text.length() && text.charAt(to) == '”';
    return text.substring(before ? from - 1 : from, behind ? to + 1 : to);
  }

  /** The printed words of the whole sentence. */
  String quote() {
    return quote(0, words.length());
  }

  /** The places of a part. */
  List<Location> locate(int from, int to) {
    return paragraph.text().locate(source.origin(offset + from), source.originEnd(offset + to));
  }
}
