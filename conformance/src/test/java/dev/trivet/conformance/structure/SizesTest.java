package dev.trivet.conformance.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.ClientConfig;
import dev.trivet.drift.DriftRadar;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.redis.RedisRateLimiter;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rootly.RootlyClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How much of a program the library makes up. */
@Timeout(120)
class SizesTest {

  /** Without the preview of Honeybadger's API v3, which nobody has to use. */
  private static final int TOGETHER_KB = 3_470;

  private static final String PREVIEW = "dev/trivet/honeybadger/v3/";

  private static final int KB = 1_000;

  /** Releases are compiled with JDK 17; newer compilers write a little more. */
  private static final double COMPILER = Runtime.version().feature() > 17 ? 1.005 : 1;

  static List<Arguments> jars() {
    return List.of(
        Arguments.of(ClientConfig.class, 292),
        Arguments.of(RollbarClient.class, 460),
        Arguments.of(HoneybadgerClient.class, 805),
        Arguments.of(RootlyClient.class, 2_310));
  }

  @ParameterizedTest
  @MethodSource("jars")
  void jar_isOfItsSizeAtMost(Class<?> type, int most) throws IOException {
    assertThat(size(type) / KB)
        .as("kB of the jar with %s", type)
        .isBetween(10L, (long) (most * COMPILER));
  }

  @Test
  void jars_areOfTheirSizeTogether() throws IOException {
    long all = 0;
    for (var jar : jars()) {
      all += withoutPreview((Class<?>) jar.get()[0]);
    }
    assertThat(all / KB).as("kB of all jars").isLessThanOrEqualTo((long) (TOGETHER_KB * COMPILER));
  }

  @Test
  void jarOfHoneybadger_withoutThePreview_isOfItsSizeAtMost() throws IOException {
    assertThat(withoutPreview(HoneybadgerClient.class) / KB).isBetween(10L, 418L);
  }

  @Test
  void jarOfTheRadar_isOfItsSizeAtMost() throws IOException {
    assertThat(size(DriftRadar.class) / KB).isBetween(5L, 20L);
  }

  @Test
  void jarOfTheLimiterOnRedis_isOfItsSizeAtMost() throws IOException {
    assertThat(size(RedisRateLimiter.class) / KB).isBetween(10L, 50L);
  }

  /** The size of the jar with a class, or of the one that will be made of its folder. */
  private static long size(Class<?> type) throws IOException {
    var place = ProjectClasses.place(type);
    return Files.isDirectory(place) ? packed(place, false) : Files.size(place);
  }

  private static long withoutPreview(Class<?> type) throws IOException {
    var place = ProjectClasses.place(type);
    if (Files.isDirectory(place)) {
      return packed(place, true);
    }
    try (var jar = FileSystems.newFileSystem(place)) {
      return packed(jar.getPath("/"), true);
    }
  }

  private static long packed(Path folder, boolean withoutPreview) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var jar = new JarOutputStream(bytes);
        var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var name = folder.relativize(file).toString();
        if (!withoutPreview || !name.startsWith(PREVIEW)) {
          jar.putNextEntry(new JarEntry(name));
          Files.copy(file, jar);
        }
      }
    }
    return bytes.size();
  }
}
