package dev.trivet.examples.offboard;

import dev.trivet.core.json.JsonValue;
import dev.trivet.examples.access.Email;
import dev.trivet.examples.access.Membership;
import dev.trivet.examples.text.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;

/**
 * A file of JSON lines that survives the death of the process: every line is on the disk before
 * what it announces begins. A line that was cut short by a crash is dropped when the file is opened
 * again.
 */
public final class Journal implements AutoCloseable {

  private final FileChannel file;
  private final Clock clock;
  private final Runnable afterLine;
  private final JournalState before;

  private Journal(FileChannel file, Clock clock, Runnable afterLine, JournalState before) {
    this.file = file;
    this.clock = clock;
    this.afterLine = afterLine;
    this.before = before;
  }

  /**
   * Opens or makes a journal and keeps other processes out of it.
   *
   * @param path the file
   * @param person whom the coming run is about
   * @param clock the time of the lines
   * @param afterLine called when a line is on the disk; for tests that end the process there
   * @throws IllegalArgumentException when it is not this person's journal, or no journal at all
   */
  public static Journal open(Path path, Email person, Clock clock, Runnable afterLine) {
    try {
      var file =
          FileChannel.open(
              path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      try {
        lock(file, path);
        var state = read(file, path);
        if (state.person().filter(other -> !other.equals(person)).isPresent()) {
          throw new IllegalArgumentException(
              path + " is the journal of an unfinished run for somebody else");
        }
        return new Journal(file, clock, afterLine, state);
      } catch (IOException | RuntimeException e) {
        file.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use the journal " + path, e);
    }
  }

  private static void lock(FileChannel file, Path path) throws IOException {
    try {
      if (file.tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      // the same answer within one process
    }
    throw new IllegalArgumentException(path + " is in use by another run");
  }

  private static JournalState read(FileChannel file, Path path) throws IOException {
    var bytes = ByteBuffer.allocate((int) file.size());
    while (bytes.hasRemaining() && file.read(bytes, bytes.position()) >= 0) {
      // until the end of the file
    }
    var text = new String(bytes.array(), StandardCharsets.UTF_8);
    var whole = text.substring(0, text.lastIndexOf('\n') + 1);
    try {
      var state = JournalState.of(whole.lines().toList());
      file.truncate(whole.getBytes(StandardCharsets.UTF_8).length);
      file.position(file.size());
      return state;
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(path + " is no offboarding journal", e);
    }
  }

  /** Whether an earlier run for this person did not come to its end. */
  public boolean isUnfinished() {
    return before.person().isPresent();
  }

  JournalState before() {
    return before;
  }

  void begin(OffboardPlan plan) {
    line(
        JsonText.object(
            "event", "begin",
            "at", clock.instant().toString(),
            "person", plan.person().address(),
            "planned", plan.removals().stream().map(Membership::key).toList()));
  }

  void write(Membership membership) {
    line(
        JsonText.object(
            "event", "write",
            "at", clock.instant().toString(),
            "key", membership.key(),
            "what", OffboardPlan.words(membership)));
  }

  void confirmed(String key, String how) {
    line(
        JsonText.object(
            "event", "confirmed", "at", clock.instant().toString(), "key", key, "how", how));
  }

  void failed(String key, String message) {
    line(
        JsonText.object(
            "event", "failed", "at", clock.instant().toString(), "key", key, "message", message));
  }

  void end(int left) {
    line(JsonText.object("event", "end", "at", clock.instant().toString(), "left", left));
  }

  private void line(JsonValue json) {
    try {
      var bytes = ByteBuffer.wrap((json.toJson() + "\n").getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
      file.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the journal", e);
    }
    afterLine.run();
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
