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

/** A fault: an error, as a group of all its occurrences. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Fault.Builder.class)
public interface Fault extends HasAdditionalProperties {

  /** {@return the fault's ID, which differs from its ID in API v2} */
  String id();

  /** {@return the ID of the project} */
  Optional<String> projectId();

  /** {@return the class of the error} */
  Optional<String> klass();

  /** {@return the error message} */
  Optional<String> message();

  /** {@return the part of the application in which the error occurred, such as a controller} */
  Optional<String> component();

  /** {@return the action of the component in which the error occurred} */
  Optional<String> action();

  /** {@return the name of the environment in which the error occurred} */
  Optional<String> environment();

  /** {@return whether the fault is resolved} */
  Optional<Boolean> resolved();

  /** {@return whether further occurrences are ignored} */
  Optional<Boolean> ignored();

  /** {@return when the fault was created} */
  Optional<Instant> createdAt();

  /** {@return when the last notice was received} */
  Optional<Instant> lastNoticeAt();

  /** {@return the number of notices, which are single occurrences} */
  Optional<Long> noticesCount();

  /** {@return the number of comments on the fault} */
  Optional<Long> commentsCount();

  /** {@return the fault's tags} */
  List<String> tags();

  /** {@return the ID of the assignee} */
  Optional<String> assigneeId();

  /** {@return the user whom the fault is assigned to} */
  Optional<Person> assignee();

  /** {@return whether the fault is snoozed: notifications about it are off for a while} */
  Optional<Boolean> snoozed();

  /** {@return the deploy that was the latest when the error last occurred} */
  Optional<Deploy> lastNoticeDeploy();

  /** {@return the tickets that track the fault in other services} */
  List<FaultTicket> tickets();

  /** {@return whether the next deploy resolves the fault; absent if the project is inactive} */
  Optional<Boolean> resolveOnDeploy();

  /** {@return until when recording of occurrences is paused; absent if the project is inactive} */
  Optional<Instant> recordingPausedUntil();

  /**
   * {@return the number of notices in the time range of the query; absent unless the query limits
   * when faults occurred}
   */
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
