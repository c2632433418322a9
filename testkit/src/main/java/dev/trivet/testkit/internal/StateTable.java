package dev.trivet.testkit.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One kind of resource as the page of a fake shows it.
 *
 * @param name what the resources are
 * @param count how many there are
 * @param rows the newest of them, newest first, without secrets
 */
public record StateTable(String name, int count, List<ObjectNode> rows) {

  /**
   * The newest resources of a list.
   *
   * @param all the resources, oldest first
   * @param most how many rows to show
   * @param view the JSON of a resource, which is changed
   */
  public static <T> StateTable of(
      String name, List<T> all, int most, Function<? super T, ObjectNode> view) {
    var rows = new ArrayList<ObjectNode>();
    for (int i = all.size() - 1; i >= 0 && rows.size() < most; i--) {
      rows.add(Secrets.masked(view.apply(all.get(i))));
    }
    return new StateTable(name, all.size(), rows);
  }
}
