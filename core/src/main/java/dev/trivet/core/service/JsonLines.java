package dev.trivet.core.service;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The payload of calls that send objects as one line of JSON each. Every call takes as many objects
 * as fit into its body, so one payload may serve any number of calls, one after the other. Holds at
 * most one object at a time. Not thread-safe.
 */
public final class JsonLines implements SelfEncoded {

  private final int maxBytes;
  private final Iterator<?> objects;
  private @Nullable Object next;
  private long taken;

  /**
   * Creates a payload.
   *
   * @param maxBytes the largest size of a body in bytes, before compression
   * @param objects the objects to send, taken one by one when their call is made
   */
  public JsonLines(int maxBytes, Iterator<?> objects) {
    this.maxBytes = maxBytes;
    this.objects = objects;
  }

  /** The largest size of a body in bytes, before compression. */
  public int maxBytes() {
    return maxBytes;
  }

  /** Whether there is an object left. */
  public boolean hasNext() {
    return next != null || objects.hasNext();
  }

  /** The next object, without taking it. */
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

  /** Takes the object that {@link #peek} returned. */
  public void take() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    next = null;
    taken++;
  }

  /** The number of objects that all calls together have taken. */
  public long taken() {
    return taken;
  }
}
