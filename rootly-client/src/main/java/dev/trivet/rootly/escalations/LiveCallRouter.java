package dev.trivet.rootly.escalations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A live call router: a phone number whose callers reach those who are on call. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = LiveCallRouter.Builder.class, using = ResourceDeserializer.class)
public interface LiveCallRouter extends Resource {

  /** {@return the kind of router: whether callers talk to a responder or leave a voicemail} */
  Optional<LiveCallRouterKind> kind();

  /** {@return whether the live call router is enabled} */
  Optional<Boolean> enabled();

  /** {@return the display name of the live call router} */
  Optional<String> name();

  /** {@return the country of the phone number} */
  Optional<PhoneCountry> countryCode();

  /** {@return the type of the phone number} */
  Optional<PhoneNumberType> phoneType();

  /**
   * {@return the phone number that people call, as returned by {@code generatePhoneNumber}; cannot
   * be changed later}
   */
  Optional<String> phoneNumber();

  /** {@return the voicemail greeting, which callers hear before they leave a voicemail} */
  Optional<String> voicemailGreeting();

  /** {@return the caller greeting, which callers hear first} */
  Optional<String> callerGreeting();

  /**
   * {@return the message that callers hear when a responder does not answer and the next one is
   * tried, at most 300 characters; Rootly has a default}
   */
  Optional<String> unavailableResponderMessage();

  /** {@return the music that callers hear while they wait} */
  Optional<WaitingMusic> waitingMusicUrl();

  /** {@return the delay after which callers are sent to voicemail, in seconds} */
  Optional<Integer> sentToVoicemailDelay();

  /**
   * {@return whether callers whom nobody answers are redirected to voicemail; Rootly describes this
   * as the callers' choice between voicemail and a live call}
   */
  Optional<Boolean> shouldRedirectToVoicemailOnNoAnswer();

  /**
   * {@return the delay before a call goes on to the next escalation level, in seconds; overrides
   * the delays of the levels}
   */
  Optional<Integer> escalationLevelDelayInSeconds();

  /** {@return whether the alert of a call is resolved when the call ends} */
  Optional<Boolean> shouldAutoResolveAlertOnCallEnd();

  /** {@return whether responders are notified by text message too when the router pages them} */
  Optional<Boolean> notifyViaSms();

  /**
   * {@return whether responders are notified by push notification too when the router pages them}
   */
  Optional<Boolean> notifyViaPushNotification();

  /**
   * {@return the message to include in text messages and push notifications, at most 160
   * characters; may contain variables such as {@code alert.url} in double braces}
   */
  Optional<String> informationalNotificationMessage();

  /**
   * {@return the ID of the alert urgency of calls, by which escalation paths decide whom to page}
   */
  Optional<String> alertUrgencyId();

  /** {@return the instructions of the phone tree: which key callers press for which target} */
  Optional<String> callingTreePrompt();

  /** {@return the targets that callers can choose to page, when the router is a phone tree} */
  List<PagingTarget> pagingTargets();

  /** {@return the target that a call pages} */
  Optional<LiveCallTarget> escalationPolicyTriggerParams();

  /** {@return the target that a call pages, in older responses} */
  Optional<LiveCallTarget> escalationPolicyTrigger();

  /** {@return when the live call router was created} */
  Optional<Instant> createdAt();

  /** {@return when the live call router was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a live call router. Not thread-safe. */
  final class Builder extends ImmutableLiveCallRouter.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
