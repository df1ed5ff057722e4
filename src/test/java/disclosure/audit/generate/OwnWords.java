package disclosure.audit.generate;

import java.util.Random;

/** Running text without figures that no two reports have in common. */
final class OwnWords {

  private static final String[] ABOUT = {
    "就业服务", "义务教育招生", "医疗保障", "养老设施", "住房保障", "水库移民", "老旧小区改造", "农村公路", "春耕备耕", "食品抽检",
    "燃气安全", "校车运营", "小微企业融资", "社区食堂", "河道治理", "供热保障", "防汛抗旱", "招投标", "图书借阅", "不动产登记"
  };
  private static final String[] HOW = {
    "编印口袋书", "录制短视频", "设立咨询台", "张贴明白纸", "组织座谈", "推出图解", "配备讲解员", "播放宣传片", "上门走访", "开放日观摩", "汇编问答",
    "更新办事指南", "梳理流程图", "轮训经办人员", "邀请代表旁听", "公示全过程资料"
  };
  private static final String[] WHOM = {
    "企业负责人", "返乡青年", "老年居民", "家长群体", "货车司机", "种粮大户", "个体商户", "外来务工者", "残疾群体", "退役军人", "新市民", "乡村医生"
  };
  private static final String[] RESULT = {
    "方便随时查询",
    "减少来回跑动",
    "听取了许多有益的看法",
    "做到看得懂、用得上",
    "形成常态做法",
    "补上了往日的短板",
    "受到普遍欢迎",
    "让流程更加透明",
    "提升了知晓程度",
    "理顺了各环节的衔接"
  };
  private static final String[] SHAPES = {
    "聚焦%1$s，面向%3$s%2$s，%4$s。",
    "在%1$s方面，%2$s，请%3$s提出看法，%4$s。",
    "针对%3$s关心的%1$s，%2$s，%4$s。",
    "把%1$s作为重点，采取%2$s的办法，%4$s，%3$s普遍认可。",
    "%3$s可以就近了解%1$s，经办人员%2$s，%4$s。"
  };

  private OwnWords() {}

  /** Some sentences. */
  static String sentences(int count, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String shape = one(SHAPES, random);
      text.append(
          shape.formatted(
              one(ABOUT, random), one(HOW, random), one(WHOM, random), one(RESULT, random)));
    }
    return text.toString();
  }

  private static String one(String[] choices, Random random) {
    return choices[random.nextInt(choices.length)];
  }
}
