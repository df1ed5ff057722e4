package disclosure.audit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormWordsTest {

  private final FormWords words =
      new FormWords(
          List.of(
              new FormTable(
                  "2021",
                  "t3",
                  "表三",
                  3,
                  false,
                  List.of(
                      row("3.1", "（一）予以公开", "三、本年度办理结果"),
                      row("3.4.1", "1.不掌握", "三、本年度办理结果", "（四）无法提供"),
                      row("3.4.2", "2.没有现成信息", "三、本年度办理结果", "（四）无法提供")),
                  List.of(
                      new FormColumn("natural", "自然人", List.of()),
                      new FormColumn("total", "总计", List.of())))));

  @Test
  void allRowsOfAGroupAreNamedByTheGroup() {
    assertEquals(
        List.of("表三“（一）予以公开”行“总计”列", "表三“（四）无法提供”各行“总计”列"),
        words.cells(List.of("t3/3.4.2/total", "t3/3.1/total", "t3/3.4.1/total")));
  }

  @Test
  void someRowsOfAGroupAreNamedOneByOne() {
    assertEquals(
        List.of("表三“（四）无法提供 1.不掌握”行“自然人”列", "表三“（四）无法提供 2.没有现成信息”行“总计”列"),
        words.cells(List.of("t3/3.4.2/total", "t3/3.4.1/natural")));
  }

  private static FormRow row(String id, String label, String... groups) {
    return new FormRow(id, label, List.of(groups), List.of("natural", "total"), false);
  }
}
