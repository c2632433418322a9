package dev.trivet.testkit.internal;

import java.util.List;

/** Slices a list into numbered pages. */
public final class Pagination {
  private Pagination() {}

  /** Page {@code number} (from 1) of pages of {@code size}; empty beyond the end. */
  public static <T> List<T> slice(List<T> all, int number, int size) {
    long from = (number - 1L) * size;
    if (from >= all.size()) {
      return List.of();
    }
    return all.subList((int) from, (int) Math.min(from + size, all.size()));
  }
}
