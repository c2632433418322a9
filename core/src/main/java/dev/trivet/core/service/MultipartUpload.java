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
public final class MultipartUpload {

  /**
   * One part of the form.
   *
   * @param name its name
   * @param text its text, or null for a file
   * @param file its file, or null for a text
   */
  public record Part(String name, @Nullable String text, @Nullable UploadFile file) {}

  private final List<Part> parts;
  private final UploadProgress progress;

  private MultipartUpload(List<Part> parts, UploadProgress progress) {
    this.parts = parts;
    this.progress = progress;
  }

  /** Without any part yet. */
  public static MultipartUpload reportingTo(UploadProgress progress) {
    return new MultipartUpload(List.of(), progress);
  }

  /** With one text more. */
  public MultipartUpload text(String name, String text) {
    return with(new Part(name, Preconditions.wellFormed(name, text), null));
  }

  /** With one text more if there is one. */
  public MultipartUpload text(String name, Optional<String> text) {
    return text.isPresent() ? text(name, text.get()) : this;
  }

  /**
   * With one file more.
   *
   * @param owner what to name when the file is bad, usually the method that took it
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

  /** Who is told how far it has come. */
  public UploadProgress progress() {
    return progress;
  }
}
