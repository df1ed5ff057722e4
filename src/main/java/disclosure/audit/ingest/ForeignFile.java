package disclosure.audit.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Kinds of files that are handed in by mistake, told by their first bytes or their parts. */
final class ForeignFile {
  private static final Map<String, String> SIGNATURES = new LinkedHashMap<>();
  private static final Map<String, String> PACKAGE_PARTS = new LinkedHashMap<>();
  private static final Map<String, String> COMPOUND_ENTRIES = new LinkedHashMap<>();

  static {
    SIGNATURES.put("89504E47", "图片（PNG）");
    SIGNATURES.put("FFD8FF", "图片（JPEG）");
    SIGNATURES.put("47494638", "图片（GIF）");
    SIGNATURES.put("424D????????00000000", "图片（BMP）");
    SIGNATURES.put("49492A00", "图片（TIFF）");
    SIGNATURES.put("4D4D002A", "图片（TIFF）");
    SIGNATURES.put("52494646????????57454250", "图片（WEBP）");
    SIGNATURES.put("52617221", "压缩包（RAR）");
    SIGNATURES.put("377ABCAF271C", "压缩包（7Z）");
    SIGNATURES.put("1F8B08", "压缩包（GZ）");
    SIGNATURES.put("425A68", "压缩包（BZ2）");
    SIGNATURES.put("7B5C727466", "RTF 文档");
    SIGNATURES.put("252150532D", "PostScript 文件");
    SIGNATURES.put("4D5A", "程序文件（EXE）");
    SIGNATURES.put("7F454C46", "程序文件（ELF）");
    SIGNATURES.put("????????66747970", "视频文件");
    PACKAGE_PARTS.put("OFD.xml", "OFD 版式文件");
    PACKAGE_PARTS.put("xl/", "电子表格（XLSX）");
    PACKAGE_PARTS.put("ppt/", "演示文稿（PPTX）");
    PACKAGE_PARTS.put("content.xml", "OpenDocument 文件（ODT、ODS）");
    COMPOUND_ENTRIES.put("Workbook", "电子表格（XLS）");
    COMPOUND_ENTRIES.put("Book", "电子表格（XLS）");
    COMPOUND_ENTRIES.put("PowerPoint Document", "演示文稿（PPT）");
    COMPOUND_ENTRIES.put("__properties_version1.0", "邮件（MSG）");
    COMPOUND_ENTRIES.put("CONTENTS", "旧版 WPS 或 Works 文档");
  }

  private ForeignFile() {}

  /** The Chinese name of the kind of a file that is no report; null where it may be one. */
  static String nameOf(byte[] content) {
    if (Packages.zip(content)) {
      return nameOfPackage(Packages.parts(content));
    }
    if (Packages.compound(content)) {
      return first(COMPOUND_ENTRIES, Packages.compoundEntries(content));
    }
    for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
      if (begins(content, signature.getKey())) {
        return signature.getValue();
      }
    }
    return null;
  }

  /** A package without parts is damaged, not foreign: its reader says so. */
  private static String nameOfPackage(Set<String> parts) {
    if (parts.isEmpty() || parts.stream().anyMatch(part -> part.startsWith("word/"))) {
      return null;
    }
    String name = first(PACKAGE_PARTS, parts);
    return name == null ? "压缩包（ZIP）" : name;
  }

  private static String first(Map<String, String> names, Set<String> parts) {
    for (Map.Entry<String, String> name : names.entrySet()) {
      if (parts.stream().anyMatch(part -> part.startsWith(name.getKey()))) {
        return name.getValue();
      }
    }
    return null;
  }

  private static boolean begins(byte[] content, String signature) {
    int length = signature.length() / 2;
    if (content.length < length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      String expected = signature.substring(2 * i, 2 * i + 2);
      if (!expected.equals("??") && Integer.parseInt(expected, 16) != (content[i] & 0xFF)) {
        return false;
      }
    }
    return true;
  }
}
