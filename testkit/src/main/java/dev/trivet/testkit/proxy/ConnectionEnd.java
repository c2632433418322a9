package dev.trivet.testkit.proxy;

/** The two ways in which a TCP connection ends. */
public enum ConnectionEnd {
  /** The connection is closed in order: the other side reads the end of the stream. */
  FIN,
  /** The connection is reset: reading and writing fail on the other side. */
  RST
}
