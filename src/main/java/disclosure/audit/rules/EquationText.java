package disclosure.audit.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An equation as staff write it: sums and differences of cells on both sides of =, ≤ or ≥.
 *
 * @param relation between the sides
 * @param left parts of the left side
 * @param right parts of the right side
 */
record EquationText(Relation relation, List<Part> left, List<Part> right) {

  private static final Pattern RELATION = Pattern.compile("<=|>=|[=≤≥]");

  /** Signs of multiplication and division, as far as no name or range of a form has them. */
  private static final Pattern FACTOR =
      Pattern.compile("[×✕✖÷]|\\*\\d|\\*[t表]|(?<=\\p{IsHan})[xX]\\d|(?<=\\d)[xX][t表]");

  private static final Pattern PART = Pattern.compile("([+-]?)((?:【[^】]*】|[^+\\-【】])+)");

  /**
   * A part of a side.
   *
   * @param plus whether it is added rather than taken off
   * @param cells the cells; null for a number
   * @param number the number; null for cells
   */
  record Part(boolean plus, CellPattern cells, BigDecimal number) {}

  /** Whether a part goes over each row or each column. */
  boolean uses(String each) {
    return parts().stream()
        .filter(part -> part.cells() != null)
        .anyMatch(part -> part.cells().row().equals(each) || part.cells().column().equals(each));
  }

  /** All parts, the left ones first. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>(left);
    parts.addAll(right);
    return parts;
  }

  static EquationText parse(String written) throws WrongEquation {
    String text = fold(written);
    Matcher relation = RELATION.matcher(text);
    if (!relation.find()) {
      throw new WrongEquation("“" + written + "”中没有关系符号，请用 =、≤ 或 ≥ 连接左右两边");
    }
    String left = text.substring(0, relation.start());
    String right = text.substring(relation.end());
    if (RELATION.matcher(right).find() || right.matches(".*[<>].*")) {
      throw new WrongEquation("“" + written + "”中关系符号多于一个，每个等式只能有一个，请拆成两行");
    }
    String sign = relation.group().replace("<=", "≤").replace(">=", "≥");
    return new EquationText(
        Relation.of(sign).orElseThrow(), side(left, written), side(right, written));
  }

  private static String fold(String written) {
    return written
        .replace('＝', '=')
        .replace('＋', '+')
        .replace('－', '-')
        .replace('−', '-')
        .replace('＜', '<')
        .replace('＞', '>')
        .replace('≦', '≤')
        .replace('≧', '≥')
        .replace('／', '/')
        .replace('｛', '{')
        .replace('｝', '}')
        .replaceAll("[\\s\\u3000]+", "");
  }

  private static List<Part> side(String side, String written) throws WrongEquation {
    if (FACTOR.matcher(side).find()) {
      throw new WrongEquation("“" + written + "”中有乘号或除号，等式只能用 + 和 - 连接；乘以2的，请把单元格写两遍相加");
    }
    List<Part> parts = new ArrayList<>();
    Matcher part = PART.matcher(side);
    int end = 0;
    while (part.find() && part.start() == end) {
      parts.add(part(!part.group(1).equals("-"), part.group(2)));
      end = part.end();
    }
    if (parts.isEmpty() || end < side.length()) {
      throw new WrongEquation(
          "“" + written + "”的写法有误：“" + side + "”应为用 + 或 - 连接的单元格，例如 表三/1/自然人+表三/2/自然人");
    }
    return parts;
  }

  private static long count(String text, String sign) {
    return Pattern.compile(sign).matcher(text).results().count();
  }

  private static Part part(boolean plus, String text) throws WrongEquation {
    if (text.matches("\\d+(\\.\\d+)?")) {
      return new Part(plus, null, new BigDecimal(text));
    }
    if (count(text, "[(（]") != count(text, "[)）]")) {
      throw new WrongEquation("“" + text + "”的括号不成对，等式不能用括号把几个单元格括在一起，请去掉括号，逐个用 + 或 - 连接");
    }
    return new Part(plus, CellPattern.parse(text), null);
  }
}
