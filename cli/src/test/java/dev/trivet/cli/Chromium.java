package dev.trivet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real browser without a window, where there is one. */
public final class Chromium {

  /** For {@code EnabledIf}. */
  public static final String EXISTS = "dev.trivet.cli.Chromium#exists";

  private static final Path PROGRAM = Path.of("/usr/bin/chromium");

  private Chromium() {}

  static boolean exists() {
    return Files.isExecutable(PROGRAM);
  }

  /** The document that a browser has made of a page, scripts included. */
  public static String dom(Path folder, String url) throws IOException, InterruptedException {
    return run(folder, url, "--dump-dom");
  }

  /** A picture of a page, to be looked at. */
  public static void paint(Path folder, String url, String size, Path picture)
      throws IOException, InterruptedException {
    Files.deleteIfExists(picture);
    run(folder, url, "--window-size=" + size, "--screenshot=" + picture.toAbsolutePath());
    assertThat(picture).isNotEmptyFile();
  }

  private static String run(Path folder, String url, String... more)
      throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                PROGRAM.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + folder.resolve("profile")));
    command.addAll(List.of(more));
    command.add(url);
    var output = folder.resolve("chromium.txt");
    var process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("Chromium ends").isTrue();
    } finally {
      process.destroyForcibly();
    }
    return Files.readString(output);
  }
}
