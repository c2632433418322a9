package dev.trivet.core.service;

/** The shape of what a call returns. */
public enum ResultShape {
  /** One object. */
  ONE,
  /** A whole list at once. */
  LIST,
  /** A listing that is fetched page by page. */
  PAGE,
  /** Nothing: the response says only that the call succeeded. */
  NONE
}
