package disclosure.audit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The sentences that nearly every report has, in the form's own words. */
public final class PlainSentences implements Sentences {

  @Override
  public List<String> write(Map<String, String> figures, String form, int year, Random random) {
    List<String> sentences = new ArrayList<>();
    sentences.add(requests(figures, year, random));
    if (random.nextBoolean()) {
      sentences.add(disputes(figures, random));
    }
    if (random.nextBoolean()) {
      sentences.add(aside(random));
    }
    return sentences;
  }

  private static String requests(Map<String, String> figures, int year, Random random) {
    Count count = new Count(figures);
    if (count.of("t3/1/total") == 0) {
      return year + "年，本机关未收到政府信息公开申请。";
    }
    String text =
        random.nextBoolean()
            ? year + "年，本机关共收到政府信息公开申请" + count.of("t3/1/total") + "件"
            : "全年收到政府信息公开申请" + count.of("t3/1/total") + "件";
    switch (random.nextInt(4)) {
      case 0 -> text += "，上年结转" + count.of("t3/2/total") + "件";
      case 1 ->
          text +=
              "，其中自然人申请"
                  + count.of("t3/1/natural")
                  + "件，法人或其他组织申请"
                  + (count.of("t3/1/total") - count.of("t3/1/natural"))
                  + "件";
      case 2 -> text += "。" + results(count);
      default -> text += "，办结" + count.of("t3/3.7/total") + "件";
    }
    return text + "。";
  }

  private static String results(Count count) {
    return "办结政府信息公开申请"
        + count.of("t3/3.7/total")
        + "件，其中予以公开"
        + count.of("t3/3.1/total")
        + "件，部分公开"
        + count.of("t3/3.2/total")
        + "件，不予公开"
        + count.under("t3/3.3")
        + "件，无法提供"
        + count.under("t3/3.4")
        + "件，不予处理"
        + count.under("t3/3.5")
        + "件，其他处理"
        + count.under("t3/3.6")
        + "件";
  }

  private static String disputes(Map<String, String> figures, Random random) {
    Count count = new Count(figures);
    int reviews = count.of("t4/review/total");
    if (reviews == 0) {
      return "未发生因政府信息公开引起的行政复议。";
    }
    String text = "因政府信息公开被申请行政复议" + reviews + "件";
    if (random.nextBoolean()) {
      text +=
          "，其中结果维持"
              + count.of("t4/review/upheld")
              + "件，结果纠正"
              + count.of("t4/review/corrected")
              + "件，其他结果"
              + count.of("t4/review/other")
              + "件，尚未审结"
              + count.of("t4/review/pending")
              + "件";
    }
    return text + "。";
  }

  /** Numbers about something else. */
  private static String aside(Random random) {
    int count = 1 + random.nextInt(3000);
    return switch (random.nextInt(4)) {
      case 0 -> "全年通过门户网站主动公开信息" + count + "条。";
      case 1 -> "12345热线受理群众诉求" + count + "件，办结率100%。";
      case 2 -> "组织业务培训" + (1 + random.nextInt(5)) + "次，培训" + count + "人次。";
      default -> "办理人大建议和政协提案" + (1 + random.nextInt(40)) + "件，答复率100%。";
    };
  }

  /** Reads counts of the tables. */
  private record Count(Map<String, String> figures) {

    int of(String cell) {
      return Integer.parseInt(figures.get(cell));
    }

    int under(String row) {
      return figures.keySet().stream()
          .filter(cell -> cell.startsWith(row) && cell.endsWith("/total"))
          .mapToInt(this::of)
          .sum();
    }
  }
}
