package dev.trivet.core;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Notices a service that leads a walk in a circle, by remembering one page: the first, second,
 * fourth, eighth and so on. Every circle comes past such a page again, however late it begins. Also
 * notices what was on the page before. For one thread.
 *
 * @param <T> what is listed
 */
final class SeenElements<T> {

  private final Function<T, Object> identity;
  private List<T> landmark = List.of();
  private List<T> before = List.of();
  private @Nullable List<Object> landmarkIds;
  private long pages;
  private long nextLandmark = 1;

  SeenElements(Function<T, Object> identity) {
    this.identity = identity;
  }

  /**
   * Looks at the next page of the walk.
   *
   * @param page its elements, at least one
   * @return whether all of them are on the remembered page
   */
  boolean hasSeen(List<T> page) {
    boolean seen = !landmark.isEmpty() && isOnLandmark(page);
    if (++pages == nextLandmark) {
      landmark = page;
      landmarkIds = null;
      nextLandmark *= 2;
    }
    return seen;
  }

  /**
   * What the page before did not have. Elements move from page to page while a list changes, and
   * the page where a walk begins to go by cursor may reach back into the one before. Elements
   * without an ID are all kept, because equal ones need not be the same.
   *
   * @param page the elements of the next page of the walk
   * @return those that are new; the same list when all are
   */
  List<T> fresh(List<T> page) {
    var previous = before;
    before = page;
    if (previous.isEmpty()) {
      return page;
    }
    var known = new HashSet<>();
    for (var item : previous) {
      var id = identity.apply(item);
      if (id != item) {
        known.add(id);
      }
    }
    if (known.isEmpty() || page.stream().noneMatch(item -> known.contains(identity.apply(item)))) {
      return page;
    }
    return page.stream().filter(item -> !known.contains(identity.apply(item))).toList();
  }

  private boolean isOnLandmark(List<T> page) {
    var ids = landmarkIds;
    if (ids == null) {
      ids = landmark.stream().map(identity).toList();
      landmarkIds = ids;
    }
    for (var item : page) {
      if (!ids.contains(identity.apply(item))) {
        return false;
      }
    }
    return true;
  }
}
