package disclosure.audit.ingest.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import disclosure.audit.document.Document;
import disclosure.audit.document.Location;
import disclosure.audit.document.Picture;
import disclosure.audit.document.SourceFormat;
import disclosure.audit.ingest.PrintedBlocks;
import disclosure.audit.ingest.ReadingLimits;
import disclosure.audit.ingest.UnreadableReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class DocReaderTest {
  private final DocReader reader = new DocReader();

  @Test
  void readsAnOldDocumentAsItIsPrinted() throws Exception {
    assertEquals(
        """
        1 示例局2023年政府信息公开工作年度报告
        2 # 一、总体情况
        3 （一）主动公开
        4 （二）依申请公开
        5 共收到申请21件，换
        6 行。
        7 # 二、主动公开政府信息情况
        GRID 4 x 4
        8 | 0>2v2:项目 | 2:自然人 | 3:总计 |
        9 | 2:22 ?? 221 | 3:6 ?? 56 |
        10 | 0v2:三、/办理 | 1:1.公开 | 2>2: |
        11 | 1:2.其他 | 2:5 | 3:5 |
        12 嵌套
        13 左
        GRID 2 x 2
        14 | 0:许可 | 1:7 |
        15 | 0:处罚 | 1:8 |
        16 右
        17 完
        """,
        PrintedBlocks.of(reader.read(example(), ReadingLimits.DEFAULT)));
    assertEquals(SourceFormat.DOC, reader.read(example(), ReadingLimits.DEFAULT).format());
  }

  @Test
  void keepsThePlaceOfAPicture() throws Exception {
    Document report = reader.read(resource("pictured.doc"), ReadingLimits.DEFAULT);

    assertEquals(List.of(Location.atLine(54, 1)), pictures(report));
  }

  private static List<Location> pictures(Document report) {
    return report.blocks().stream()
        .filter(Picture.class::isInstance)
        .map(block -> ((Picture) block).location())
        .toList();
  }

  @Test
  void saysThatAFileIsEncrypted() throws Exception {
    assertEquals(
        "Word 文件设有打开密码，无法读取；请在 WPS 或 Word 里输入密码打开，取消密码后重新保存再审核。",
        assertThrows(UnreadableReport.class, () -> reader.read(encrypted(), ReadingLimits.DEFAULT))
            .getMessage());
  }

  @Test
  void takesADocumentThatBreaksOffForDamaged() throws Exception {
    byte[] content = example();
    byte[] half = Arrays.copyOf(content, content.length / 2);

    assertThrows(IOException.class, () -> reader.read(half, ReadingLimits.DEFAULT));
  }

  @Test
  void takesADocumentWithAHoleInItsTextForDamaged() throws Exception {
    byte[] content = example();
    byte[] words = "共收到申请".getBytes(StandardCharsets.UTF_16LE);
    int start = 0;
    while (!Arrays.equals(words, 0, words.length, content, start, start + words.length)) {
      start++;
    }
    Arrays.fill(content, start, start + words.length, (byte) 0);

    assertThrows(IOException.class, () -> reader.read(content, ReadingLimits.DEFAULT));
  }

  private static byte[] example() throws IOException {
    return resource("example.doc");
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream stream = DocReaderTest.class.getResourceAsStream(name)) {
      return stream.readAllBytes();
    }
  }

  private static byte[] encrypted() throws Exception {
    Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
    encryptor.confirmPassword("密码");
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      try (OutputStream inner = encryptor.getDataStream(files)) {
        inner.write(DocxParts.body("<p/>").bytes());
      }
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }
}
