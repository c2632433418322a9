package dev.trivet.rootly.jsonapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all resources that may be connected with others offer. */
public interface Related {

  /**
   * What the resource is connected with, by the names that Rootly uses. Rootly sends some of them
   * with every answer, and others only when the call asks to include them.
   *
   * @return an unmodifiable map, empty when the answer had none
   */
  Map<String, Relationship> relationships();

  /**
   * The references under one name.
   *
   * @param name the relationship's name, for example {@code escalation_policies}
   * @return an unmodifiable list, empty when the answer had no such relationship or nothing in it
   */
  default List<Ref> related(String name) {
    return Optional.ofNullable(relationships().get(name)).map(Relationship::data).orElse(List.of());
  }
}
