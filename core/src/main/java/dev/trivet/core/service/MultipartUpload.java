package dev.trivet.core.service;

import dev.trivet.core.UploadFile;
import dev.trivet.core.UploadProgress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The payload of an upload: texts and files, which are sent as a form while they are read. Every
 * method returns a changed copy.
 */
public final class MultipartUpload implements SelfEncoded {

  /**
   * One part of the form.
   *
   * @param name the part's name
   * @param text the part's text, or null for a file
   * @param file the part's file, or null for a text
   */
  public record Part(String name, @Nullable String text, @Nullable UploadFile file) {}

  private final List<Part> parts;
  private final UploadProgress progress;

  private MultipartUpload(List<Part> parts, UploadProgress progress) {
    this.parts = parts;
    this.progress = progress;
  }

  /** Creates an upload without parts. */
  public static MultipartUpload reportingTo(UploadProgress progress) {
    return new MultipartUpload(List.of(), Preconditions.notNull("progress", progress));
  }

  /** Adds a text. */
  public MultipartUpload text(String name, String text) {
    return with(new Part(name, Preconditions.wellFormed(name, text), null));
  }

  /** Adds a text if it is present. */
  public MultipartUpload text(String name, Optional<String> text) {
    return text.isPresent() ? text(name, text.get()) : this;
  }

  /**
   * Adds a file.
   *
   * @param owner the name of the method that took the file, for the message of an exception
   * @throws IllegalArgumentException when the file is empty or cannot be read
   */
  public MultipartUpload file(String owner, String name, UploadFile file) {
    try {
      if (file.isEmpty()) {
        throw new IllegalArgumentException(owner + ": the file " + file.name() + " is empty");
      }
    } catch (IOException e) {
      throw new IllegalArgumentException(
          owner + ": the file " + file.name() + " cannot be read", e);
    }
    Preconditions.wellFormed(owner + ": the name of the file", file.name());
    return with(new Part(name, null, file));
  }

  private MultipartUpload with(Part part) {
    var more = new ArrayList<>(parts);
    more.add(part);
    return new MultipartUpload(more, progress);
  }

  /** The parts, in order. */
  public List<Part> parts() {
    return parts;
  }

  /** The receiver of the upload's progress. */
  public UploadProgress progress() {
    return progress;
  }
}
