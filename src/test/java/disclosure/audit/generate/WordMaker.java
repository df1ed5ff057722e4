package disclosure.audit.generate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Sets a report, given as a web page, as Word documents of agencies are set. */
public final class WordMaker {
  private static final String NUMBERS = "一二三四五六";

  private final Random random;
  private final XWPFDocument file = new XWPFDocument();
  private final boolean numbered;
  private final WordTable.Habits habits;

  private WordMaker(Random random) {
    this.random = random;
    numbered = random.nextBoolean();
    habits = WordTable.Habits.of(random);
  }

  /**
   * A DOCX file.
   *
   * @param report a web page that holds the report alone
   * @param random decides on the ways of setting it
   */
  public static byte[] docx(String report, Random random) throws IOException {
    WordMaker maker = new WordMaker(random);
    BigInteger list = maker.numbered ? maker.list() : null;
    for (Element part : Jsoup.parse(report).body().children()) {
      if (part.nameIs("table")) {
        new WordTable(maker.habits, random).add(maker.file, part);
      } else {
        maker.paragraph(part, list);
      }
    }
    try (XWPFDocument file = maker.file;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      file.write(out);
      return out.toByteArray();
    }
  }

  /** A list whose items are numbered 一、二、三、 by the program. */
  private BigInteger list() {
    CTAbstractNum form = CTAbstractNum.Factory.newInstance();
    form.setAbstractNumId(BigInteger.ONE);
    CTLvl level = form.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(STNumberFormat.CHINESE_COUNTING_THOUSAND);
    level.addNewLvlText().setVal("%1、");
    return file.createNumbering()
        .addNum(file.getNumbering().addAbstractNum(new XWPFAbstractNum(form)));
  }

  private void paragraph(Element part, BigInteger list) {
    XWPFParagraph paragraph = file.createParagraph();
    String text = part.text();
    boolean heading = part.selectFirst("b") != null;
    if (heading && numbered && NUMBERS.indexOf(text.charAt(0)) >= 0) {
      paragraph.setNumID(list);
      text = text.substring(2);
    }
    WordTable.write(paragraph.getCTP(), text, habits, random);
  }
}
