package dev.trivet.testkit.proxy;

/** The two ways in which a TCP connection ends. */
public enum ConnectionEnd {
  /** In order: the other side reads the end of the stream. */
  FIN,
  /** At once: reading and writing fail on the other side. */
  RST
}
