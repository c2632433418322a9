package dev.trivet.core.service;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The payload of calls that send objects as one line of JSON each: every call takes as many as fit
 * into its body, so one of these may serve any number of calls, one after the other. Holds at most
 * one object at a time. Not thread-safe.
 */
public final class JsonLines {

  private final int maxBytes;
  private final Iterator<?> objects;
  private @Nullable Object next;
  private long taken;

  /**
   * Objects to send.
   *
   * @param maxBytes how large a body may get before it is compressed
   * @param objects taken one by one, when their call is made
   */
  public JsonLines(int maxBytes, Iterator<?> objects) {
    this.maxBytes = maxBytes;
    this.objects = objects;
  }

  /** How large a body may get before it is compressed. */
  public int maxBytes() {
    return maxBytes;
  }

  /** Whether there is an object left. */
  public boolean hasNext() {
    return next != null || objects.hasNext();
  }

  /** The next object, which stays the next one. */
  public Object peek() {
    var known = next;
    if (known == null) {
      known = objects.next();
      if (known == null) {
        throw new NullPointerException("null among the objects to send");
      }
      next = known;
    }
    return known;
  }

  /** The object that was looked at is taken. */
  public void take() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    next = null;
    taken++;
  }

  /** How many objects all calls together have taken. */
  public long taken() {
    return taken;
  }
}
