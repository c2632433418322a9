package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * A country that phone numbers are available in.
 *
 * @param value the text on the wire
 */
public record LiveCallRouterCountryCode(String value) implements OpenEnum {

  /** Australia. */
  public static final LiveCallRouterCountryCode AU = new LiveCallRouterCountryCode("AU");

  /** Canada. */
  public static final LiveCallRouterCountryCode CA = new LiveCallRouterCountryCode("CA");

  /** Germany. */
  public static final LiveCallRouterCountryCode DE = new LiveCallRouterCountryCode("DE");

  /** The Netherlands. */
  public static final LiveCallRouterCountryCode NL = new LiveCallRouterCountryCode("NL");

  /** New Zealand. */
  public static final LiveCallRouterCountryCode NZ = new LiveCallRouterCountryCode("NZ");

  /** Sweden. */
  public static final LiveCallRouterCountryCode SE = new LiveCallRouterCountryCode("SE");

  /** Switzerland. */
  public static final LiveCallRouterCountryCode CH = new LiveCallRouterCountryCode("CH");

  /** The United Kingdom. */
  public static final LiveCallRouterCountryCode GB = new LiveCallRouterCountryCode("GB");

  /** The United States. */
  public static final LiveCallRouterCountryCode US = new LiveCallRouterCountryCode("US");

  @Override
  public String toString() {
    return value;
  }
}
