package dev.trivet.cli.offboard;

import dev.trivet.cli.access.Email;
import dev.trivet.cli.text.Formats;
import dev.trivet.cli.text.JsonText;
import dev.trivet.core.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Optional;

/**
 * A file of JSON lines that survives the death of the process: every line is on the disk before
 * what it announces begins. Opening a journal changes nothing in the file; a line that a crash has
 * cut short is dropped when the next line is written. Not thread-safe.
 */
public final class Journal implements AutoCloseable {

  private static final int LARGEST = 64 << 20;

  /** The lines of a file and where they end. */
  private record Contents(JournalState state, int end) {}

  private final Path path;
  private final boolean isNew;
  private final FileChannel file;
  private final Clock clock;
  private final Runnable afterLine;
  private final Contents before;
  private boolean written;
  private Optional<String> problem = Optional.empty();

  private Journal(
      Path path,
      boolean isNew,
      FileChannel file,
      Clock clock,
      Runnable afterLine,
      Contents before) {
    this.path = path;
    this.isNew = isNew;
    this.file = file;
    this.clock = clock;
    this.afterLine = afterLine;
    this.before = before;
  }

  /**
   * Opens or creates a journal and keeps other processes out of it.
   *
   * @param path the file
   * @param person whom the coming run is about
   * @param clock the time of the lines
   * @param afterLine called when a line is on the disk; for tests that end the process there
   * @throws IllegalArgumentException if the file cannot be used, is not a journal, or is the
   *     journal of an unfinished run for another person
   */
  public static Journal open(Path path, Email person, Clock clock, Runnable afterLine) {
    boolean isNew = Files.notExists(path);
    try {
      var file =
          FileChannel.open(
              path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      try {
        lock(file, path);
        var contents = read(file, path);
        if (contents.state().person().filter(other -> !other.equals(person)).isPresent()) {
          throw new IllegalArgumentException(
              path + " is the journal of an unfinished run for another person");
        }
        return new Journal(path, isNew, file, clock, afterLine, contents);
      } catch (IOException | RuntimeException e) {
        file.close();
        throw e;
      }
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "cannot use the journal " + path + ": " + Formats.reason(e), e);
    }
  }

  private static void lock(FileChannel file, Path path) throws IOException {
    try {
      if (file.tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      // another run in this process: handled like one in another process
    }
    throw new IllegalArgumentException(path + " is in use by another run");
  }

  private static Contents read(FileChannel file, Path path) throws IOException {
    if (file.size() > LARGEST) {
      throw foreign(path, "it is larger than " + (LARGEST >> 20) + " MB");
    }
    var buffer = ByteBuffer.allocate((int) file.size());
    while (buffer.hasRemaining() && file.read(buffer, buffer.position()) >= 0) {
      // until the end of the file
    }
    var bytes = buffer.array();
    int end = buffer.position();
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    // the crash may have come in the middle of a letter, so this half is decoded leniently
    var half = new String(bytes, end, buffer.position() - end, StandardCharsets.UTF_8);
    try {
      var whole = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end));
      var state = JournalState.of(whole.toString().lines().toList());
      if (!JournalState.isBeginningOfLine(half)) {
        throw foreign(path, "its last line is not one of a journal");
      }
      return new Contents(state, end);
    } catch (CharacterCodingException e) {
      throw foreign(path, "it is not UTF-8 text");
    } catch (JournalState.ForeignLineException e) {
      throw foreign(path, String.valueOf(e.getMessage()));
    }
  }

  private static IllegalArgumentException foreign(Path path, String reason) {
    return new IllegalArgumentException(path + " is not an offboarding journal: " + reason);
  }

  /** {@return whether an earlier run for this person did not finish} */
  public boolean isUnfinished() {
    return before().person().isPresent();
  }

  /** {@return why the journal could not be written; empty while it can} */
  Optional<String> problem() {
    return problem;
  }

  JournalState before() {
    return before.state();
  }

  void begin(OffboardPlan plan) {
    line(
        JsonText.object(
            "event", "begin",
            "at", clock.instant().toString(),
            "person", plan.parties().leaver().address(),
            "planned", plan.keys()));
  }

  /** Announces a change; returns false if that failed, and then nothing must be changed. */
  boolean write(String key, String what) {
    return line(
        JsonText.object(
            "event", "write", "at", clock.instant().toString(), "key", key, "what", what));
  }

  void confirmed(String key, String how) {
    line(
        JsonText.object(
            "event", "confirmed", "at", clock.instant().toString(), "key", key, "how", how));
  }

  /** Notes a failure; one whose outcome is unclear is looked into by the next run. */
  void failed(String key, String message, boolean unclear) {
    line(
        JsonText.object(
            "event", "failed",
            "at", clock.instant().toString(),
            "key", key,
            "message", message,
            "unclear", unclear));
  }

  void end(int remaining) {
    line(JsonText.object("event", "end", "at", clock.instant().toString(), "remaining", remaining));
  }

  /** Writes nothing more once a line could not be written: the file may end with half of it. */
  private boolean line(JsonValue json) {
    if (problem.isPresent()) {
      return false;
    }
    try {
      if (!written) {
        file.truncate(before.end());
        file.position(before.end());
        written = true;
      }
      var bytes = ByteBuffer.wrap((json.toJson() + "\n").getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
      file.force(true);
    } catch (IOException e) {
      problem = Optional.of("cannot write the journal " + path + ": " + Formats.reason(e));
      return false;
    }
    afterLine.run();
    return true;
  }

  /** Closes the file, and deletes it if this run created it and wrote nothing. */
  @Override
  public void close() {
    try {
      file.close();
      if (isNew && !written) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
