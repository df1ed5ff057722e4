package disclosure.audit.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Looks into files that hold other files: zip packages and OLE compound files. */
public final class Packages {
  private static final int[] ZIP = {'P', 'K', 3, 4};
  private static final int[] COMPOUND = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};

  private Packages() {}

  /** Whether the content begins as a zip package does. */
  public static boolean zip(byte[] content) {
    return begins(content, ZIP);
  }

  /** Whether the content begins as an OLE compound file does. */
  public static boolean compound(byte[] content) {
    return begins(content, COMPOUND);
  }

  /** Names of a zip package's parts; empty where it is damaged. */
  public static Set<String> parts(byte[] content) {
    Set<String> names = new LinkedHashSet<>();
    try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
      zip.getEntries().asIterator().forEachRemaining(entry -> names.add(name(entry)));
      return names;
    } catch (IOException | IllegalArgumentException damaged) {
      return Set.of();
    }
  }

  /** Names at the top of an OLE compound file; empty where it is damaged. */
  public static Set<String> compoundEntries(byte[] content) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      return new LinkedHashSet<>(files.getRoot().getEntryNames());
    } catch (IOException | RuntimeException damaged) {
      // POI answers damage with exceptions of many types.
      return Set.of();
    }
  }

  private static String name(ZipArchiveEntry entry) {
    return entry.getName().replace('\\', '/');
  }

  private static boolean begins(byte[] content, int[] magic) {
    if (content.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((content[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
