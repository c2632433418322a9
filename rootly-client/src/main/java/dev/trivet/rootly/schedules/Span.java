package dev.trivet.rootly.schedules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A span of time; open where a response names no beginning or end.
 *
 * @param start when it begins
 * @param end when it is over
 */
record Span(Instant start, Instant end) {

  static Span of(Optional<Instant> start, Optional<Instant> end) {
    return new Span(start.orElse(Instant.MIN), end.orElse(Instant.MAX));
  }

  boolean covers(Instant moment) {
    return !start.isAfter(moment) && end.isAfter(moment);
  }

  boolean overlaps(Span other) {
    return start.isBefore(other.end) && end.isAfter(other.start);
  }

  /** What both have in common, if they overlap. */
  Span within(Span other) {
    return new Span(
        start.isAfter(other.start) ? start : other.start,
        end.isBefore(other.end) ? end : other.end);
  }

  /** What is left of it outside another one: nothing, one part or two. */
  List<Span> without(Span other) {
    if (!overlaps(other)) {
      return List.of(this);
    }
    var parts = new ArrayList<Span>();
    if (start.isBefore(other.start)) {
      parts.add(new Span(start, other.start));
    }
    if (end.isAfter(other.end)) {
      parts.add(new Span(other.end, end));
    }
    return parts;
  }

  Optional<Instant> begins() {
    return Optional.of(start).filter(time -> !time.equals(Instant.MIN));
  }

  Optional<Instant> ends() {
    return Optional.of(end).filter(time -> !time.equals(Instant.MAX));
  }
}
