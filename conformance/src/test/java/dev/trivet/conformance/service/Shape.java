package dev.trivet.conformance.service;

/** What a call gives back. */
public enum Shape {
  /** One object. */
  ONE,
  /** A listing, page by page. */
  LISTING,
  /** A whole list at once. */
  ALL,
  /** Nothing but that it was done. */
  NONE
}
