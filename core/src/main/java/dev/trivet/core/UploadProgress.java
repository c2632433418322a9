package dev.trivet.core;

import java.util.OptionalLong;

/**
 * Is told how far an upload has come. Called on the calling thread, between two writes. What it
 * throws does not spoil the upload: it goes to the thread's uncaught exception handler.
 */
@FunctionalInterface
public interface UploadProgress {

  /**
   * Some of the upload was handed to the network.
   *
   * @param bytes how many bytes so far, of files and of what is around them
   * @param total how many there will be, unless a stream does not say how long it is
   */
  void sent(long bytes, OptionalLong total);

  /** {@return one that does nothing} */
  static UploadProgress none() {
    return (bytes, total) -> {};
  }
}
