package dev.trivet.core.service;

/** What a caller limits a list with. */
public interface QuerySource {

  /** The parameters that are sent. */
  QueryParameters parameters();
}
