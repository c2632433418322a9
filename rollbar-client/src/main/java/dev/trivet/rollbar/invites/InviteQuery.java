package dev.trivet.rollbar.invites;

import dev.trivet.core.json.ApiModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Which invitations to list. Immutable. */
@ApiModel
@Value.Immutable
public interface InviteQuery {

  /**
   * Only invitations to this address.
   *
   * @return the address, or empty for all addresses
   */
  Optional<String> email();

  /** Refuses a filter that would list everything by mistake. */
  @Value.Check
  default void check() {
    if (email().filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("InviteQuery.builder().email(..): the address is blank");
    }
  }

  /**
   * The invitations to one address.
   *
   * @param email the address, in any case
   * @return the query
   */
  static InviteQuery byEmail(String email) {
    return builder().email(email).build();
  }

  /**
   * Starts a query.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a query. Not thread-safe. */
  final class Builder extends ImmutableInviteQuery.Builder {
    Builder() {}
  }
}
