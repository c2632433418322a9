package dev.trivet.rollbar.uploads;

import dev.trivet.core.UploadFile;
import dev.trivet.rollbar.RollbarClient;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** Uploads a file in a JVM of its own, whose memory is smaller than the file. */
final class LargeUpload {

  private LargeUpload() {}

  public static void main(String[] arguments) {
    var last = new AtomicLong();
    try (var rollbar =
        RollbarClient.builder().postServerItemToken("t").baseUrl(arguments[0]).build()) {
      rollbar
          .uploads()
          .dsym(
              DsymUpload.builder().dsym(UploadFile.of(Path.of(arguments[1]))).build(),
              (bytes, total) -> last.set(bytes));
    }
    System.out.println("sent " + last.get() + " with " + Runtime.getRuntime().maxMemory());
  }
}
