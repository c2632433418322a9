package dev.trivet.core;

import java.util.OptionalLong;

/**
 * Receives the progress of an upload. It is called on the calling thread, between two writes. What
 * it throws does not stop the upload: it goes to the thread's uncaught exception handler.
 */
@FunctionalInterface
public interface UploadProgress {

  /**
   * Called after a part of the upload was written to the network.
   *
   * @param bytes the number of bytes sent so far, of the files and of the multipart form around
   *     them
   * @param total the number of bytes of the whole upload; empty when the size of a file is unknown
   */
  void sent(long bytes, OptionalLong total);

  /** {@return a receiver that does nothing} */
  static UploadProgress none() {
    return (bytes, total) -> {};
  }
}
