package dev.trivet.core.service;

import com.fasterxml.jackson.databind.ObjectReader;
import java.util.function.Consumer;

/**
 * A list inside a single result that may be too large for the memory: its elements are passed on
 * one by one while the response arrives, and the result has the other members.
 *
 * @param name the list's name on the wire
 * @param reader reads the list's elements
 * @param each takes an element; what it throws ends the call and reaches the caller as it is
 */
public record StreamedMember(String name, ObjectReader reader, Consumer<Object> each) {

  /** Returns the same list with another function that takes the elements. */
  public StreamedMember to(Consumer<Object> other) {
    return new StreamedMember(name, reader, other);
  }
}
