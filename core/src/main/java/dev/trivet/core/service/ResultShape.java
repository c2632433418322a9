package dev.trivet.core.service;

/** What a call returns. */
public enum ResultShape {
  /** One object. */
  ONE,
  /** A whole list at once. */
  LIST,
  /** A listing that is fetched page by page. */
  PAGE,
  /** Nothing: the response only says that it was done. */
  NONE
}
