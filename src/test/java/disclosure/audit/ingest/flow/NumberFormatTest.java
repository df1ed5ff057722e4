package disclosure.audit.ingest.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberFormatTest {

  @Test
  void writesChineseNumbersAsTheyAreSpoken() {
    assertEquals(
        "一 九 十 十一 二十 二十一 一百零一 一百一十 一千零一 二千零二十三 0",
        write(NumberFormat.CHINESE, 1, 9, 10, 11, 20, 21, 101, 110, 1001, 2023, 0));
    assertEquals("壹 壹拾 贰拾叁", write(NumberFormat.CHINESE_LEGAL, 1, 10, 23));
    assertEquals("一〇 二一", write(NumberFormat.CHINESE_DIGITS, 10, 21));
  }

  @Test
  void writesSignsAsFarAsThereAreAny() {
    assertEquals("甲 癸 11", write(NumberFormat.STEMS, 1, 10, 11));
    assertEquals("子 亥", write(NumberFormat.BRANCHES, 1, 12));
    assertEquals("① ⑳ 21", write(NumberFormat.CIRCLED, 1, 20, 21));
    assertEquals(
        "⑴ ⒈ ㈠",
        write(NumberFormat.PARENTHESIZED, 1)
            + " "
            + write(NumberFormat.FULL_STOP, 1)
            + " "
            + write(NumberFormat.CHINESE_PARENTHESIZED, 1));
  }

  @Test
  void writesLatinNumbersAndLetters() {
    assertEquals("01 10", write(NumberFormat.DECIMAL_ZERO, 1, 10));
    assertEquals("１ １２", write(NumberFormat.FULL_WIDTH, 1, 12));
    assertEquals("I IV XIX", write(NumberFormat.UPPER_ROMAN, 1, 4, 19));
    assertEquals("ix", write(NumberFormat.LOWER_ROMAN, 9));
    assertEquals("A Z AA", write(NumberFormat.UPPER_LETTER, 1, 26, 27));
    assertEquals("b", write(NumberFormat.LOWER_LETTER, 2));
    assertEquals("", write(NumberFormat.NONE, 3));
  }

  private static String write(NumberFormat format, int... numbers) {
    return IntStream.of(numbers).mapToObj(format::write).collect(Collectors.joining(" "));
  }
}
