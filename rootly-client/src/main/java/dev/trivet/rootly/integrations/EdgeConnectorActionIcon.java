package dev.trivet.rootly.integrations;

import dev.trivet.core.json.OpenEnum;

/**
 * The icon of an edge connector action.
 *
 * @param value the text on the wire
 */
public record EdgeConnectorActionIcon(String value) implements OpenEnum {

  /** A lightning bolt. */
  public static final EdgeConnectorActionIcon BOLT = new EdgeConnectorActionIcon("bolt");

  /** A lightning bolt, struck through. */
  public static final EdgeConnectorActionIcon BOLT_SLASH =
      new EdgeConnectorActionIcon("bolt-slash");

  /** A cogwheel. */
  public static final EdgeConnectorActionIcon COG = new EdgeConnectorActionIcon("cog");

  /** A command line. */
  public static final EdgeConnectorActionIcon COMMAND_LINE =
      new EdgeConnectorActionIcon("command-line");

  /** The brackets of source code. */
  public static final EdgeConnectorActionIcon CODE_BRACKET =
      new EdgeConnectorActionIcon("code-bracket");

  /** A server. */
  public static final EdgeConnectorActionIcon SERVER = new EdgeConnectorActionIcon("server");

  /** A stack of servers. */
  public static final EdgeConnectorActionIcon SERVER_STACK =
      new EdgeConnectorActionIcon("server-stack");

  /** A play button. */
  public static final EdgeConnectorActionIcon PLAY = new EdgeConnectorActionIcon("play");

  /** Arrows in a circle. */
  public static final EdgeConnectorActionIcon ARROW_PATH =
      new EdgeConnectorActionIcon("arrow-path");

  /** A wrench and a screwdriver. */
  public static final EdgeConnectorActionIcon WRENCH_SCREWDRIVER =
      new EdgeConnectorActionIcon("wrench-screwdriver");

  /** A cube. */
  public static final EdgeConnectorActionIcon CUBE = new EdgeConnectorActionIcon("cube");

  /** A rocket at its launch. */
  public static final EdgeConnectorActionIcon ROCKET_LAUNCH =
      new EdgeConnectorActionIcon("rocket-launch");

  @Override
  public String toString() {
    return value;
  }
}
