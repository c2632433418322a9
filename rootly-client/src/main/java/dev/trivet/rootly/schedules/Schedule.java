package dev.trivet.rootly.schedules;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.values.SlackChannel;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A schedule: who is on call when. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Schedule.Builder.class, using = ResourceDeserializer.class)
public interface Schedule extends Resource {

  /** {@return the name that people see} */
  Optional<String> name();

  /** {@return what the schedule is there for} */
  Optional<String> description();

  /** {@return whether somebody is on call at every hour} */
  Optional<Boolean> allTimeCoverage();

  /** {@return the time zone of the schedule, such as {@code Etc/UTC}} */
  Optional<String> timeZone();

  /** {@return the hours that count as working hours} */
  Optional<BusinessHours> businessHours();

  /** {@return the Slack user group of those on call; without an ID when none is set} */
  Optional<SlackChannel> slackUserGroup();

  /** {@return the Slack channel that is told about shifts; without an ID when none is set} */
  Optional<SlackChannel> slackChannel();

  /** {@return the IDs of the teams that own the schedule} */
  List<String> ownerGroupIds();

  /** {@return the ID of the user who owns the schedule} */
  Optional<Long> ownerUserId();

  /** {@return whether Linear shows who is on call} */
  Optional<Boolean> syncLinearEnabled();

  /** {@return whether messages in Slack name those who shadow the person on call} */
  Optional<Boolean> includeShadowsInSlackNotifications();

  /** {@return whether the channel is told when a shift begins} */
  Optional<Boolean> shiftStartNotificationsEnabled();

  /** {@return whether the channel is told when a shift changes} */
  Optional<Boolean> shiftUpdateNotificationsEnabled();

  /** {@return whether the channel gets a weekly report about the shifts} */
  Optional<Boolean> shiftReportEnabled();

  /** {@return the day of that report} */
  Optional<Weekday> shiftReportDayOfWeek();

  /** {@return the time of day of that report, such as {@code 09:00}} */
  Optional<String> shiftReportTimeOfDay();

  /** {@return the time zone of that time, such as {@code Etc/UTC}} */
  Optional<String> shiftReportTimeZone();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last changed} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a schedule. Not thread-safe. */
  final class Builder extends ImmutableSchedule.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
