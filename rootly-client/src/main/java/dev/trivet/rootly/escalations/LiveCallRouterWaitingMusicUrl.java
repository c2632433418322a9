package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * The music that callers hear while they wait, as the URL of a recording.
 *
 * @param value the text on the wire
 */
public record LiveCallRouterWaitingMusicUrl(String value) implements OpenEnum {

  /** Clockwork Waltz. */
  public static final LiveCallRouterWaitingMusicUrl
      HTTPS_STORAGE_ROOTLY_COM_TWILIO_VOICEMAIL_CLOCKWORK_WALTZ_MP3 =
          new LiveCallRouterWaitingMusicUrl(
              "https://storage.rootly.com/twilio/voicemail/ClockworkWaltz.mp3");

  /** Brahms, opus 116, number 4. */
  public static final LiveCallRouterWaitingMusicUrl
      HTTPS_STORAGE_ROOTLY_COM_TWILIO_VOICEMAIL_ITH_BRAHMS_116_4_MP3 =
          new LiveCallRouterWaitingMusicUrl(
              "https://storage.rootly.com/twilio/voicemail/ith_brahms-116-4.mp3");

  /** Flight of Young Hearts (flute), by Mellotroniac. */
  public static final LiveCallRouterWaitingMusicUrl
      HTTPS_STORAGE_ROOTLY_COM_TWILIO_VOICEMAIL_MELLOTRONIAC_FLIGHT_OF_YOUNG_HEARTS_FLUTE_MP3 =
          new LiveCallRouterWaitingMusicUrl(
              "https://storage.rootly.com/twilio/voicemail/Mellotroniac_-_Flight_Of_Young_Hearts_Flute.mp3");

  /** Busy Strings. */
  public static final LiveCallRouterWaitingMusicUrl
      HTTPS_STORAGE_ROOTLY_COM_TWILIO_VOICEMAIL_BUSY_STRINGS_MP3 =
          new LiveCallRouterWaitingMusicUrl(
              "https://storage.rootly.com/twilio/voicemail/BusyStrings.mp3");

  /** Endless Goodbye (instrumental), by oldDog. */
  public static final LiveCallRouterWaitingMusicUrl
      HTTPS_STORAGE_ROOTLY_COM_TWILIO_VOICEMAIL_OLD_DOG_ENDLESS_GOODBYE_28INSTR_29_MP3 =
          new LiveCallRouterWaitingMusicUrl(
              "https://storage.rootly.com/twilio/voicemail/oldDog_-_endless_goodbye_%28instr.%29.mp3");

  /** Borghestral, by Markovichamp. */
  public static final LiveCallRouterWaitingMusicUrl
      HTTPS_STORAGE_ROOTLY_COM_TWILIO_VOICEMAIL_MARKOVICHAMP_BORGHESTRAL_MP3 =
          new LiveCallRouterWaitingMusicUrl(
              "https://storage.rootly.com/twilio/voicemail/MARKOVICHAMP-Borghestral.mp3");

  /** Chopin, opus 15, number 2. */
  public static final LiveCallRouterWaitingMusicUrl
      HTTPS_STORAGE_ROOTLY_COM_TWILIO_VOICEMAIL_ITH_CHOPIN_15_2_MP3 =
          new LiveCallRouterWaitingMusicUrl(
              "https://storage.rootly.com/twilio/voicemail/ith_chopin-15-2.mp3");

  @Override
  public String toString() {
    return value;
  }
}
