package disclosure.audit.report.notice;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.exception.ResolverException;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import disclosure.audit.report.OutputProblem;
import disclosure.audit.report.StableZip;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;

/** The Word file that staff edit, read and checked. */
public final class NoticeTemplate {

  private static final Configure CONFIGURE =
      Configure.builder()
          .bind(new LoopRowTableRenderPolicy(), NoticeTags.PROBLEMS, NoticeTags.QUESTIONS)
          .build();

  private final byte[] content;

  private NoticeTemplate(byte[] content) {
    this.content = content;
  }

  /**
   * Reads a template and checks its tags.
   *
   * @param file a {@code .docx}
   * @throws OutputProblem if it is missing, is no Word file, or has tags that nothing fills, with a
   *     sentence in Chinese
   */
  public static NoticeTemplate load(Path file) throws OutputProblem {
    NoticeTemplate template = new NoticeTemplate(read(file));
    try (XWPFTemplate word = template.compile()) {
      TemplateCheck.check(file, word);
    } catch (IOException
        | POIXMLException
        | OpenXML4JRuntimeException
        | UnsupportedFileFormatException
        | ResolverException e) {
      throw new OutputProblem(
          "整改通知模板“" + file + "”不是可用的 Word 文件（.docx）或标签不成对，请用 Word 打开另存，或从安装包中恢复。");
    }
    return template;
  }

  private static byte[] read(Path file) throws OutputProblem {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new OutputProblem("找不到整改通知模板“" + file + "”，请从安装包中恢复，或在 --format 中去掉 docx。");
    } catch (IOException e) {
      throw new OutputProblem(
          "读不了整改通知模板“" + file + "”（" + e.getMessage() + "），请检查权限，或在 --format 中去掉 docx。");
    }
  }

  /**
   * Fills the template.
   *
   * @param tags what each tag stands for
   * @param out not closed here; the same filling gives the same bytes
   * @throws IOException if writing fails
   */
  public void fill(Map<String, Object> tags, OutputStream out) throws IOException {
    Path file = Files.createTempFile("notice", ".docx");
    try (XWPFTemplate word = compile()) {
      word.render(tags);
      date(word.getXWPFDocument().getProperties().getCoreProperties());
      try (OutputStream dated = Files.newOutputStream(file)) {
        word.write(dated);
      }
      StableZip.copy(file, out);
    } finally {
      Files.delete(file);
    }
  }

  private static void date(POIXMLProperties.CoreProperties core) {
    core.setCreated(Optional.of(StableZip.DATE));
    core.setModified(Optional.of(StableZip.DATE));
  }

  private XWPFTemplate compile() throws IOException {
    try (InputStream in = new ByteArrayInputStream(content)) {
      return XWPFTemplate.compile(in, CONFIGURE);
    }
  }
}
