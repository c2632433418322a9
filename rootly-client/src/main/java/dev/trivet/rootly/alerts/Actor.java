package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.trivet.core.service.Preconditions;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The user on whose behalf an alert is created, changed or otherwise acted on, given by email
 * address or by ID. Immutable. Two actors are equal when they name the user in the same way.
 */
public final class Actor {

  private final Map<String, String> members;

  private Actor(String name, String value) {
    this.members = Map.of(name, value);
  }

  /**
   * The user with an email address.
   *
   * @param address the email address of the user
   * @return the actor
   */
  public static Actor email(String address) {
    return new Actor("email", Preconditions.notBlank("Actor.email(..)", address));
  }

  /**
   * The user with an ID.
   *
   * @param id the user's ID
   * @return the actor
   */
  public static Actor user(long id) {
    return new Actor("user_id", Long.toString(id));
  }

  /** What is sent: one member. */
  @JsonValue
  Map<String, String> members() {
    return members;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Actor that && members.equals(that.members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }

  /** {@return a text without the email address} */
  @Override
  public String toString() {
    return "Actor[" + members.keySet().iterator().next() + "]";
  }
}
