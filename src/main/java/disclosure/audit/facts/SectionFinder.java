package disclosure.audit.facts;

import disclosure.audit.document.Block;
import disclosure.audit.document.Heading;
import disclosure.audit.document.Paragraph;
import disclosure.audit.document.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the report's sections: the likeliest headings in the form's order. A heading is recognised
 * by what it says; number and rank only decide between candidates, since sub-headings are numbered
 * 一、二、 again and speak of the same things.
 */
final class SectionFinder {

  private static final int LONGEST = 48;
  private static final Pattern TOP = Pattern.compile("^[#\\s]*[一二三四五六七八九十]+\\s*[、.．,，]");
  private static final Pattern SUB = Pattern.compile("^[#\\s]*[（(〔]?[一二三四五六七八九十\\d]+[)）〕.．]");
  private static final String NUMERALS = "一二三四五六七八九十";

  private final List<SectionPattern> patterns;

  SectionFinder(List<SectionPattern> patterns) {
    this.patterns = patterns;
  }

  /**
   * A block that may be a section's heading.
   *
   * @param block its index in the document
   * @param section number of the section
   * @param weight how likely
   * @param exact whether it has one of the fixed wordings and the rank of a section
   * @param heading the words of the heading
   * @param rest index in the block's text where the section's own text goes on; its length if there
   *     is none
   */
  record Candidate(int block, int section, double weight, boolean exact, Text heading, int rest) {}

  /** The headings of the sections in the order of print. */
  List<Candidate> find(List<Block> blocks) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Text text = textOf(blocks.get(i));
      if (text != null) {
        candidates.addAll(candidates(blocks, i, text));
      }
    }
    List<Candidate> chain = bestChain(candidates);
    addStray(chain, candidates, blocks);
    chain.sort(Comparator.comparingInt(Candidate::block));
    return chain;
  }

  static Text textOf(Block block) {
    if (block instanceof Heading heading) {
      return heading.text();
    }
    return block instanceof Paragraph paragraph ? paragraph.text() : null;
  }

  private List<Candidate> candidates(List<Block> blocks, int index, Text text) {
    String string = text.string();
    int end = headingEnd(string);
    if (end > LONGEST || end == 0) {
      return List.of();
    }
    LabelText heading = LabelText.of(string.substring(0, end));
    List<Candidate> found = new ArrayList<>();
    for (int section = 1; section <= 6; section++) {
      int own = section;
      double says = likeness(heading, own, TOP.matcher(string).find());
      if (says > 0) {
        double weight = says + rank(string, own, blocks, index);
        boolean exact = says >= 1 && !SUB.matcher(string).find();
        found.add(new Candidate(index, own, weight, exact, part(text, end), end));
      }
    }
    return found;
  }

  private double likeness(LabelText heading, int section, boolean top) {
    double best = 0;
    for (SectionPattern pattern : patterns) {
      if (pattern.section() != section) {
        continue;
      }
      boolean numbered = top && numberOf(heading) == section;
      if (pattern.numbered() && !numbered) {
        continue;
      }
      if (pattern.exact(heading)) {
        best = Math.max(best, pattern.numbered() ? 0.8 : 1);
      } else if (pattern.says(heading)) {
        best = Math.max(best, pattern.numbered() ? 0.6 : 0.8);
      }
    }
    return best;
  }

  private static double rank(String string, int section, List<Block> blocks, int index) {
    double rank = blocks.get(index) instanceof Heading ? 0.1 : 0;
    LabelText label = LabelText.of(string.substring(0, headingEnd(string)));
    if (TOP.matcher(string).find()) {
      rank += numberOf(label) == section ? 0.4 : 0.1;
    } else if (SUB.matcher(string).find()) {
      rank -= 0.3;
    }
    return rank + (hasContent(blocks, index) ? 0.2 : 0);
  }

  /** Lines of a table of contents are followed by other headings only. */
  private static boolean hasContent(List<Block> blocks, int index) {
    if (index + 1 >= blocks.size()) {
      return false;
    }
    Text next = textOf(blocks.get(index + 1));
    return next == null || !TOP.matcher(next.string()).find();
  }

  private static int numberOf(LabelText heading) {
    String number = heading.number().replaceAll("[()]", "");
    if (number.length() != 1) {
      return 0;
    }
    int chinese = NUMERALS.indexOf(number) + 1;
    return chinese > 0 ? chinese : Character.digit(number.charAt(0), 10);
  }

  /** The heading ends at the first full stop, colon or line break, else with the block. */
  private static int headingEnd(String string) {
    int space = 0;
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if ("。：:；;！\n".indexOf(c) >= 0) {
        return i;
      }
      space = Character.isWhitespace(c) ? space + 1 : 0;
      if (space > 3 && i > 6) {
        return i;
      }
    }
    return string.length();
  }

  private static Text part(Text text, int end) {
    return new Text(
        text.string().substring(0, end),
        text.pieces().stream().filter(piece -> piece.start() < end).toList());
  }

  /** The chain of candidates in rising order that weighs most together. */
  private static List<Candidate> bestChain(List<Candidate> candidates) {
    double[] weight = new double[candidates.size()];
    int[] before = new int[candidates.size()];
    int best = -1;
    for (int i = 0; i < candidates.size(); i++) {
      before[i] = -1;
      weight[i] = candidates.get(i).weight();
      for (int j = 0; j < i; j++) {
        boolean follows =
            candidates.get(j).section() < candidates.get(i).section()
                && candidates.get(j).block() < candidates.get(i).block();
        double sum = weight[j] + candidates.get(i).weight();
        if (follows && sum > weight[i]) {
          weight[i] = sum;
          before[i] = j;
        }
      }
      best = best < 0 || weight[i] > weight[best] ? i : best;
    }
    List<Candidate> chain = new ArrayList<>();
    for (int i = best; i >= 0; i = before[i]) {
      chain.add(candidates.get(i));
    }
    return chain;
  }

  /** Sections that stand twice or out of order: fixed wordings outside the chain, with content. */
  private static void addStray(
      List<Candidate> chain, List<Candidate> candidates, List<Block> blocks) {
    for (Candidate candidate : candidates) {
      boolean taken = chain.stream().anyMatch(c -> c.block() == candidate.block());
      boolean top = TOP.matcher(textOf(blocks.get(candidate.block())).string()).find();
      boolean heading = top || blocks.get(candidate.block()) instanceof Heading;
      if (!taken
          && candidate.exact()
          && heading
          && hasContent(blocks, candidate.block())
          && !subordinate(candidate, chain, blocks)) {
        chain.add(candidate);
      }
    }
  }

  /** Whether the numbers begin anew at 一 between the section's heading above and this line. */
  private static boolean subordinate(Candidate line, List<Candidate> chain, List<Block> blocks) {
    int above =
        chain.stream()
            .mapToInt(Candidate::block)
            .filter(block -> block < line.block())
            .max()
            .orElse(line.block());
    return topNumber(blocks.get(line.block())) != line.section()
        && IntStream.rangeClosed(above + 1, line.block())
            .anyMatch(block -> topNumber(blocks.get(block)) == 1);
  }

  /** The number of a line that is numbered as the sections are; 0 for others. */
  private static int topNumber(Block block) {
    Text text = textOf(block);
    return text == null || !TOP.matcher(text.string()).find()
        ? 0
        : numberOf(LabelText.of(text.string().substring(0, headingEnd(text.string()))));
  }
}
