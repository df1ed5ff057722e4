package disclosure.audit.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes true sentences in the manner of real reports, with numerals in all the styles, and tells
 * what they claim.
 */
public final class NarrativeGrammar implements Sentences {

  private static final Pattern SLOT = Pattern.compile("\\{([^{}?!]+)}");
  private static final Pattern GUARD = Pattern.compile("\\{([^{}]+)([?!])}");

  /**
   * Sentences; {@code {收}} is a number, {@code {收?}} asks that there is some, {@code {收!}} that
   * there is none.
   */
  private static final String[] PATTERNS = {
    "{收?}{Y}年，本机关共收到政府信息公开申请{收}件",
    "{收?}全年收到政府信息公开申请{收}件，上年结转{转}件",
    "{收?}本年度新收政府信息公开申请{收}件，结转上年申请{转}件，办结{办}件，结转下年度继续办理{下}件",
    "{收?}{Y}年，我单位共接到依申请公开{收}件，按时办结{办}件",
    "{收?}本年共收到公民、法人和其他组织提出的政府信息公开申请{收}件，其中自然人申请{自}件，法人或其他组织申请{法}件",
    "{收?}全年收到{收}件政府信息公开申请，自然人{自}件，法人或其他组织{法}件",
    "{收?}本机关{Y}年度收到信息公开申请{收}宗，均已依法登记",
    "{收?}{Y}年新收到政府信息公开申请的数量为{收}件",
    "{收?}收到政府信息公开申请、办结政府信息公开申请分别为{收}件和{办}件",
    "{收?}本年度共收到政府信息公开申请{收}份；上年度结转{转}份；结转下年度办理{下}份",
    "{收?}收到政府信息公开申请{收}件，其中自然人申请{自}件、商业企业申请{企}件、科研机构申请{科}件、社会公益组织申请{益}件、法律服务机构申请{律}件",
    "{收?}依法受理政府信息公开申请{收}件",
    "{收?}全年受理依申请公开{收}件，均按规定程序办理",
    "{收!}本年度未收到政府信息公开申请",
    "{收!}{Y}年，我单位没有收到公民、法人和其他组织的政府信息公开申请",
    "{收!}本年度政府信息公开申请数量为0",
    "{收!}全年收到政府信息公开申请0件",
    "{收!}{Y}年无依申请公开申请",
    "{转!}本年度无上年结转申请",
    "{转?}上年结转政府信息公开申请{转}件",
    "{转?}上年度结转本年继续办理的申请{转}件",
    "{下!}本年度无结转下年度继续办理的申请",
    "{下?}另有政府信息公开申请{下}件结转下年度继续办理",
    "{下?}结转至下年度的政府信息公开申请{下}件",
    "{办?}全年办结政府信息公开申请{办}件",
    "{办?}办结政府信息公开申请{办}件，其中予以公开{公}件，部分公开{部}件，不予公开{不}件，无法提供{无}件，不予处理{处}件，其他处理{他}件",
    "{办?}本年度共答复政府信息公开申请{办}件。其中，予以公开{公}件、部分公开{部}件、不予公开{不}件、无法提供{无}件、不予处理{处}件、其他处理{他}件",
    "{办?}依申请公开办理结果总计{办}件：予以公开{公}件，部分公开{部}件，不予公开{不}件，无法提供{无}件，不予处理{处}件，其他处理{他}件",
    "{办?}政府信息公开申请中，作出予以公开答复{公}件，作出部分公开答复{部}件",
    "{公?}对政府信息公开申请，予以公开和部分公开{公+部}件",
    "{部?}政府信息公开申请部分公开的有{部}件",
    "{不?}政府信息公开申请中不予公开{不}件（属于国家秘密{密}件、其他法律行政法规禁止公开{禁}件）",
    "{无?}政府信息公开申请中无法提供{无}件，其中本机关不掌握相关政府信息{掌}件，没有现成信息需要另行制作{制}件，补正后申请内容仍不明确{补}件",
    "{处?}政府信息公开申请中不予处理{处}件（信访举报投诉类申请{访}件，重复申请{重}件）",
    "{他?}政府信息公开申请作其他处理{他}件",
    "{不!}本年度政府信息公开申请中没有不予公开的情形",
    "{复?}因政府信息公开被申请行政复议{复}件",
    "{复?}因政府信息公开引发的行政复议案件{复}件，其中结果维持{复维}件，结果纠正{复纠}件，其他结果{复他}件，尚未审结{复未}件",
    "{复?}政府信息公开行政复议{复}起，维持{复维}起，被依法纠错{复纠}起，尚未审结{复未}起",
    "{复?}全年发生涉及政府信息公开的行政复议案件{复}宗",
    "{复!}{Y}年未发生因政府信息公开引起的行政复议",
    "{复!}没有因政府信息公开被申请行政复议的情况",
    "{复!}政府信息公开行政复议案件0件",
    "{诉?}因政府信息公开被提起行政诉讼{诉}件",
    "{诉?}因政府信息公开被提起行政诉讼{诉}件，其中未经复议直接起诉{直}件，复议后起诉{后}件",
    "{诉?}涉及政府信息公开的行政诉讼案件{诉}起，结果维持{诉维}起，结果纠正{诉纠}起，其他结果{诉他}起，尚未审结{诉未}起",
    "{直?}政府信息公开行政诉讼未经复议直接起诉{直}件（结果维持{直维}件、结果纠正{直纠}件、其他结果{直他}件、尚未审结{直未}件）",
    "{后?}政府信息公开行政诉讼复议后起诉{后}件，结果维持{后维}件",
    "{诉!}未发生因政府信息公开提起的行政诉讼",
    "{复!}{诉!}{Y}年度未发生因政府信息公开引发的行政复议、行政诉讼",
    "{复!}{诉!}政府信息公开行政复议、行政诉讼均为0件",
    "{复!}{诉!}没有发生政府信息公开行政复议和行政诉讼案件",
    "{复?}{诉?}政府信息公开行政复议、行政诉讼分别为{复}件、{诉}件",
    "{复?}{诉?}因政府信息公开被申请行政复议{复}件，结果维持{复维}件；被提起行政诉讼{诉}件，结果维持{诉维}件",
    "全年制发行政规范性文件{规制}件，现行有效行政规范性文件{规效}件",
    "本年废止行政规范性文件{规废}件",
    "{许?}全年作出行政许可决定{许}件",
    "{罚?}本年度作出行政处罚决定{罚}件",
    "{许?}全年作出行政许可决定{许}件、行政处罚决定{罚}件、行政强制决定{强}件",
    "{收?}收到政府信息公开申请{收余}件",
    "{许?}作出行政许可决定{许余}件",
    "{办?}政府信息公开申请按期办结率100%，共办结{办}件",
    "{收?}收到政府信息公开申请{收}件，较上年有所变化",
    "{收?}全年收到政府信息公开申请{收}件，同比增加3件",
    "{办?}政府信息公开申请中，不予公开、无法提供和不予处理共{不+无+处}件",
    "{办?}全年办结政府信息公开申请{办}件，其中予以公开和部分公开共{公+部}件，不予公开、无法提供、不予处理共{不+无+处}件",
    "{收?}共受理政府信息公开申请{收+转}件（含上年结转{转}件）",
    "新发布的行政规范性文件{规制}件，继续有效的行政规范性文件{规效}件",
    "{复?}因政府信息公开被申请行政复议{复}件，其中维持{复维}件，尚有{复未}件待审结",
    "{Y}年6月收到政府信息公开申请2件，7月收到3件",
    "{Y}年3月印发工作要点，组织学习2次",
    "去年收到政府信息公开申请7件，办结7件",
    "{P}年收到政府信息公开申请9件",
    "全年办理人大代表建议12件、政协提案8件，办结率100%",
    "12345热线受理群众诉求1523件，按期办结1519件",
    "政府门户网站发布信息2236条，微信公众号推送消息318条",
    "制定印发政策性文件15件，报送规范性文件备案6件",
    "办理群众来信来访35件，答复网民留言46条",
    "组织政务公开培训3次，参训120人次",
    "区档案馆、图书馆设政府信息查阅点2个，接待查阅86人次",
    "下一步，计划办理政府信息公开申请培训4期",
  };

  /**
   * A sentence with what it claims.
   *
   * @param text without its full stop
   * @param claims value by the start of the cells' ids that it is said of; {@code ""} values are
   *     left out
   */
  public record Said(String text, Map<List<String>, Integer> claims) {}

  private final Set<Integer> patternsUsed = ConcurrentHashMap.newKeySet();
  private final Set<NumeralStyle> stylesUsed = ConcurrentHashMap.newKeySet();

  /** How many patterns have made a sentence so far. */
  public int patternsUsed() {
    return patternsUsed.size();
  }

  /** The styles in which numerals were written so far. */
  public Set<NumeralStyle> stylesUsed() {
    return Set.copyOf(stylesUsed);
  }

  /** Number of patterns. */
  public int size() {
    return PATTERNS.length;
  }

  @Override
  public List<String> write(Map<String, String> figures, String form, int year, Random random) {
    List<String> sentences = new ArrayList<>();
    int wanted = 2 + random.nextInt(4);
    while (sentences.size() < wanted) {
      int pattern = random.nextInt(PATTERNS.length);
      Said said = said(pattern, figures, year, random);
      if (said != null) {
        patternsUsed.add(pattern);
        sentences.add(said.text() + "。");
      }
    }
    return sentences;
  }

  /** A sentence of a pattern; null if the figures don't allow it. */
  public Said said(int pattern, Map<String, String> figures, int year, Random random) {
    String text = PATTERNS[pattern];
    Matcher guard = GUARD.matcher(text);
    while (guard.find()) {
      Integer count = GrammarSlots.count(guard.group(1), figures);
      if (count == null || (count > 0) != guard.group(2).equals("?")) {
        return null;
      }
    }
    return fill(guard.replaceAll(""), figures, year, random);
  }

  private Said fill(String pattern, Map<String, String> figures, int year, Random random) {
    String dated = pattern.replace("{Y}", "" + year).replace("{P}", "" + (year - 1));
    Map<List<String>, Integer> claims = new LinkedHashMap<>();
    StringBuilder text = new StringBuilder();
    Matcher slot = SLOT.matcher(dated);
    while (slot.find()) {
      boolean more = slot.group(1).endsWith("余");
      String name = slot.group(1).replace("余", "");
      Integer count = GrammarSlots.count(name, figures);
      String printed = count == null ? null : numeral(count, more, random);
      if (printed == null) {
        return null;
      }
      if (!more) {
        claims.put(GrammarSlots.cells(name), count);
      }
      slot.appendReplacement(text, Matcher.quoteReplacement(printed));
    }
    slot.appendTail(text);
    return new Said(text.toString(), claims);
  }

  private String numeral(int count, boolean more, Random random) {
    List<String> fitting = new ArrayList<>();
    List<NumeralStyle> styles = new ArrayList<>();
    for (NumeralStyle style : NumeralStyle.values()) {
      String printed = style.exact() == more ? null : style.print(count);
      if (printed != null) {
        fitting.add(printed);
        styles.add(style);
      }
    }
    if (fitting.isEmpty()) {
      return null;
    }
    int chosen = random.nextInt(fitting.size());
    stylesUsed.add(styles.get(chosen));
    return fitting.get(chosen);
  }
}
