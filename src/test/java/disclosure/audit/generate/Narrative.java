package disclosure.audit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Running text of a report that agrees with its figures. */
final class Narrative {

  private static final String[] ASPECTS = {
    "（一）主动公开情况。", "（二）依申请公开情况。", "（三）政府信息管理情况。", "（四）政府信息公开平台建设情况。", "（五）监督保障情况。"
  };
  private static final String[] SENTENCES = {
    "坚持以公开为常态、不公开为例外，依法及时公开各类政府信息。",
    "加强政府信息公开专栏建设，明确专人负责，规范审核发布流程。",
    "严格落实“三审三校”制度，从严把好政治关、法律关、政策关、保密关、文字关。",
    "围绕群众关心的就业、教育、医疗、养老等领域，加大重点信息公开力度。",
    "组织业务培训，提高工作人员的能力和水平。",
    "定期开展自查，对发现的问题及时整改，确保公开信息准确规范。",
    "依托政府门户网站和政务新媒体，拓宽公众获取政府信息的渠道。"
  };

  private final Map<String, String> figures;
  private final int year;
  private final Random random;

  Narrative(Map<String, String> figures, int year, Random random) {
    this.figures = figures;
    this.year = year;
    this.random = random;
  }

  /** The paragraphs of a section, from 1; none for sections that hold only a table. */
  List<String> section(int section, int length) {
    return switch (section) {
      case 1 -> overview(length);
      case 5 ->
          List.of(
              "存在的主要问题：公开内容还不够全面，业务能力有待提升。" + sentences(2),
              "改进措施：下一步将加强学习培训，完善工作机制。" + sentences(3));
      case 6 -> List.of(year + "年，本机关未收取政府信息公开信息处理费，收费金额为0元。");
      default -> List.of();
    };
  }

  private List<String> overview(int length) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add("根据《中华人民共和国政府信息公开条例》要求，编制" + year + "年政府信息公开工作年度报告。" + sentences(length / 2));
    for (int i = 0; i < ASPECTS.length; i++) {
      String claim = i == 1 ? year + "年共收到政府信息公开申请" + figures.get("t3/1/total") + "件，均已依法办理。" : "";
      paragraphs.add(ASPECTS[i] + claim + sentences(1 + length / 2));
    }
    return paragraphs;
  }

  private String sentences(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(SENTENCES[random.nextInt(SENTENCES.length)]);
    }
    return text.toString();
  }
}
