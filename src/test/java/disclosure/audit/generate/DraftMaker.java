package disclosure.audit.generate;

import disclosure.audit.form.FormBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes reports that are right in all respects, the same for the same seed. */
public final class DraftMaker {

  private static final String[] PLACES = {"示例市测试区", "样本县", "示例市", "云河县", "青石市东湖区"};
  private static final String[] BODIES = {
    "财政局", "教育局", "卫生健康委员会", "自然资源局", "人力资源和社会保障局", "人民政府", "人民政府办公室", "市场监督管理局", "城东街道办事处"
  };
  private static final String[] HEADINGS = {
    "一、总体情况",
    "二、主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况",
    "五、存在的主要问题及改进情况",
    "六、其他需要报告的事项"
  };
  private static final String[] OPENINGS = {
    "本报告根据《中华人民共和国政府信息公开条例》编制。", "%d年，本机关深入贯彻落实《中华人民共和国政府信息公开条例》，现将有关情况报告如下。"
  };
  private static final String[][] ASPECTS = {
    {"（一）主动公开。坚持以公开为常态、不公开为例外，及时公开各类政府信息。", "（一）主动公开情况。围绕群众关心的领域，加大重点信息公开力度。"},
    {"（二）依申请公开。规范受理、登记、审核、答复流程。", "（二）依申请公开情况。畅通申请渠道，依法依规答复。"},
    {"（三）政府信息管理。严格落实信息发布审核制度，先审查、后公开。", "（三）政府信息管理情况。落实“三审三校”，动态调整公开目录。"},
    {"（四）政府信息公开平台建设。加强门户网站和政务新媒体管理。", "（四）平台建设情况。优化政府信息公开专栏，方便公众查询。"},
    {"（五）监督保障。明确专人负责，定期开展业务培训和检查。", "（五）监督保障情况。加强组织领导，将政务公开纳入年度考核。"}
  };
  private static final String[] PROBLEMS = {
    "存在的主要问题：公开内容还不够全面，业务能力有待提升。改进措施：下一步将加强学习培训，完善工作机制。",
    "本机关政府信息公开工作还存在更新不及时、解读形式单一等不足。下一步，将健全制度，丰富解读形式，提高公开质量。"
  };
  private static final String GOVERNMENT =
      "工作考核、社会评议和责任追究情况：将政务公开纳入绩效考核，开展社会评议，全年没有因政府信息公开被责任追究的情形。";

  private final FormBook forms;
  private final Sentences sentences;

  /**
   * A maker of reports.
   *
   * @param sentences what the first section says of the figures
   */
  public DraftMaker(FormBook forms, Sentences sentences) {
    this.forms = forms;
    this.sentences = sentences;
  }

  /** A right report. */
  public ReportDraft draft(long seed) {
    Random random = new Random(seed * 7919 + 17);
    int year = 2019 + random.nextInt(6);
    String place = one(PLACES, random);
    String agency = place + one(BODIES, random);
    return draft(year, place, agency, figures(year, random), random);
  }

  /** Figures that fit together; as many documents are in force as the year's new ones allow. */
  Map<String, String> figures(int year, Random random) {
    Map<String, String> figures = FigureMaker.figures(forms.forYear(year).orElseThrow(), random);
    figures.replaceAll(
        (cell, figure) ->
            cell.endsWith("/inForce")
                ? Integer.parseInt(figure)
                    + Integer.parseInt(figures.get(cell.replace("inForce", "made")))
                    + ""
                : figure);
    return figures;
  }

  /** A right report with given figures. */
  ReportDraft draft(
      int year, String place, String agency, Map<String, String> figures, Random random) {
    ReportDraft draft = new ReportDraft(forms.forYear(year).orElseThrow(), year, place, agency);
    draft.shape = TextTable.values()[random.nextInt(TextTable.values().length)];
    draft.title = agency + year + "年政府信息公开工作年度报告";
    draft.published = random.nextInt(3) == 0 ? date(year + 1, 1, 1 + random.nextInt(31)) : null;
    draft.figures.putAll(figures);
    for (int section = 1; section <= HEADINGS.length; section++) {
      draft.headings.put(section, HEADINGS[section - 1]);
    }
    if (draft.form.id().equals("2019")) {
      draft.headings.put(4, "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况");
    }
    draft.paragraphs.put(1, overview(draft, random));
    draft.paragraphs.put(
        5, new ArrayList<>(List.of(one(PROBLEMS, random) + OwnWords.sentences(3, random))));
    draft.paragraphs.put(6, new ArrayList<>(List.of(fee(draft, random))));
    return draft;
  }

  static String date(int year, int month, int day) {
    return "%d年%d月%d日".formatted(year, month, day);
  }

  private List<String> overview(ReportDraft draft, Random random) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(one(OPENINGS, random).formatted(draft.year));
    for (int aspect = 0; aspect < ASPECTS.length; aspect++) {
      String text = one(ASPECTS[aspect], random);
      if (aspect == 1) {
        text +=
            String.join("", sentences.write(draft.figures, draft.form.id(), draft.year, random));
      }
      paragraphs.add(text + OwnWords.sentences(aspect == 1 ? 0 : 3, random));
    }
    if (draft.agency.endsWith("人民政府")) {
      paragraphs.add(GOVERNMENT);
    }
    return paragraphs;
  }

  /** Who broke off requests because their fee was not paid must have asked for one. */
  private static String fee(ReportDraft draft, Random random) {
    int unpaid = draft.figures.containsKey("t3/3.6.2/total") ? draft.count("t3/3.6.2/total") : 0;
    if (unpaid > 0) {
      return "本年度发出信息处理费收费通知" + unpaid + "件，总金额" + unpaid * 100 + "元，实际收取0元。";
    }
    return switch (random.nextInt(4)) {
      case 0 -> draft.year + "年，本机关未收取政府信息公开信息处理费。";
      case 1 -> "本年度收取信息处理费0元。";
      case 2 -> "按照《政府信息公开信息处理费管理办法》，本年度没有产生信息处理费。无其他需要报告的事项。";
      default -> "本机关本年度未发生政府信息公开收费情况。";
    };
  }

  private static String one(String[] choices, Random random) {
    return choices[random.nextInt(choices.length)];
  }
}
