package dev.trivet.rollbar.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A file of 200 MB is uploaded by a JVM with 64 MB. */
@Timeout(60)
class LargeUploadTest {

  private static final long SIZE = 200L * 1024 * 1024;

  @TempDir Path folder;

  @Test
  void dsym_whenTheFileIsLargerThanTheMemory_isUploaded() throws IOException, InterruptedException {
    var file = folder.resolve("large.zip");
    try (var large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(SIZE);
    }
    var said = folder.resolve("said.txt");
    try (var server = Sink.patient()) {
      var process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx64m",
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  LargeUpload.class.getName(),
                  server.url(),
                  file.toString())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      try {
        assertThat(process.waitFor(45, TimeUnit.SECONDS)).as("it ends").isTrue();
      } finally {
        process.destroyForcibly();
      }
      var output = Files.readString(said);
      assertThat(process.exitValue()).as(output).isZero();
      assertThat(server.received()).isGreaterThan(SIZE);
      assertThat(output).contains("sent " + server.received() + " with ");
    }
  }
}
