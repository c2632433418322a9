package dev.trivet.rootly.jsonapi;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A resource that refers to other resources. */
public interface HasRelationships {

  /** {@return the ID of the resource, a UUID for most resources} */
  String id();

  /**
   * References to other resources. Rootly sends some with every response, and some only when the
   * call asks to include them.
   *
   * @return the relationships, none when the response had none
   */
  @Value.Default
  default Relationships relationships() {
    return Relationships.none();
  }

  /**
   * The references of one relationship. An attribute of the same name, such as the services of an
   * incident, holds whole resources: Rootly may send one of the two, or both.
   *
   * @param name the relationship's name, for example {@code escalation_policies}
   * @return an unmodifiable list, empty when the response had no such relationship, or an empty one
   */
  default List<ResourceRef> related(String name) {
    return relationships().refs(name);
  }

  /**
   * The first reference of one relationship, for relationships that have one at most.
   *
   * @param name the relationship's name, for example {@code user}
   * @return the reference, empty when the response had no such relationship, or an empty one
   */
  default Optional<ResourceRef> relatedOne(String name) {
    return related(name).stream().findFirst();
  }
}
