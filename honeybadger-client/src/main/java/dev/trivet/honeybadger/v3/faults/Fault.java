package dev.trivet.honeybadger.v3.faults;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.v3.deploys.Deploy;
import dev.trivet.honeybadger.v3.values.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A fault: all occurrences of what is taken for the same error. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Fault.Builder.class)
public interface Fault extends HasAdditionalProperties {

  /** {@return the fault's ID, which is not the one of API v2} */
  String id();

  /** {@return the ID of the project} */
  Optional<String> projectId();

  /** {@return the class of the error} */
  Optional<String> klass();

  /** {@return the message of the error} */
  Optional<String> message();

  /** {@return the part of the application that it happened in, such as a controller} */
  Optional<String> component();

  /** {@return the action of the component that it happened in} */
  Optional<String> action();

  /** {@return the name of the environment that it happened in} */
  Optional<String> environment();

  /** {@return whether it is resolved} */
  Optional<Boolean> resolved();

  /** {@return whether further occurrences are ignored} */
  Optional<Boolean> ignored();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return the time of the last notice} */
  Optional<Instant> lastNoticeAt();

  /** {@return the number of notices} */
  Optional<Long> noticesCount();

  /** {@return the number of comments} */
  Optional<Long> commentsCount();

  /** {@return the tags} */
  List<String> tags();

  /** {@return the ID of the assignee} */
  Optional<String> assigneeId();

  /** {@return the user who takes care of it} */
  Optional<Person> assignee();

  /** {@return whether notifications about it are off for a while} */
  Optional<Boolean> snoozed();

  /** {@return the deployment that was the latest when it last happened} */
  Optional<Deploy> lastNoticeDeploy();

  /** {@return what tracks it in other services} */
  List<FaultTicket> tickets();

  /** {@return whether the next deployment resolves it; not known of an inactive project} */
  Optional<Boolean> resolveOnDeploy();

  /** {@return when occurrences are recorded again; not known of an inactive project} */
  Optional<Instant> recordingPausedUntil();

  /** {@return the number of notices in the time that a list was limited to} */
  Optional<Long> noticesCountInRange();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a fault. Not thread-safe. */
  final class Builder extends ImmutableFault.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
