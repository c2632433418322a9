package dev.trivet.rootly.schedules;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.values.SlackChannelInput;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A schedule to create, or what to change about one. A new one needs a name and an owner. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ScheduleInput.Builder.class)
public interface ScheduleInput {

  /** {@return the name that people see} */
  Optional<String> name();

  /** {@return what the schedule is there for} */
  Patch<String> description();

  /** {@return whether somebody is on call at every hour} */
  Patch<Boolean> allTimeCoverage();

  /** {@return the time zone of the schedule, such as {@code Etc/UTC}} */
  Patch<String> timeZone();

  /** {@return the hours to count as working hours} */
  Patch<BusinessHoursInput> businessHours();

  /** {@return the Slack user group that whoever is on call is put into} */
  Optional<SlackChannelInput> slackUserGroup();

  /** {@return the Slack channel that is told about shifts} */
  Patch<SlackChannelInput> slackChannel();

  /** {@return the IDs of the teams that own the schedule} */
  Optional<List<String>> ownerGroupIds();

  /** {@return the ID of the user who owns the schedule} */
  Patch<Long> ownerUserId();

  /** {@return whether Linear shows who is on call} */
  Patch<Boolean> syncLinearEnabled();

  /** {@return whether messages in Slack name those who shadow the person on call} */
  Patch<Boolean> includeShadowsInSlackNotifications();

  /** {@return whether the channel is told when a shift begins} */
  Patch<Boolean> shiftStartNotificationsEnabled();

  /** {@return whether the channel is told when a shift changes} */
  Patch<Boolean> shiftUpdateNotificationsEnabled();

  /** {@return whether the channel gets a weekly report about the shifts} */
  Patch<Boolean> shiftReportEnabled();

  /** {@return the day of that report} */
  Patch<Weekday> shiftReportDayOfWeek();

  /** {@return the time of day of that report, such as {@code 09:00}} */
  Patch<String> shiftReportTimeOfDay();

  /** {@return the time zone of that time, such as {@code Etc/UTC}} */
  Patch<String> shiftReportTimeZone();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableScheduleInput.Builder {
    Builder() {}
  }
}
