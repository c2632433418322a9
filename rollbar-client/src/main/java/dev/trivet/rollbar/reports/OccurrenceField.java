package dev.trivet.rollbar.reports;

import dev.trivet.core.json.OpenEnum;

/**
 * A field of occurrences that metrics can filter, group and aggregate by.
 *
 * @param value the text on the wire
 */
public record OccurrenceField(String value) implements OpenEnum {

  /** The project's ID. */
  public static final OccurrenceField PROJECT_ID = new OccurrenceField("project_id");

  /** The item's ID. */
  public static final OccurrenceField ITEM_ID = new OccurrenceField("item_id");

  /** The environment. */
  public static final OccurrenceField ENVIRONMENT = new OccurrenceField("environment");

  /** The family of the browser. */
  public static final OccurrenceField BROWSER_FAMILY = new OccurrenceField("browser_family");

  /** The version of the browser. */
  public static final OccurrenceField BROWSER_VERSION = new OccurrenceField("browser_version");

  /** The family of the operating system. */
  public static final OccurrenceField OS_FAMILY = new OccurrenceField("os_family");

  /** The version of the operating system. */
  public static final OccurrenceField OS_VERSION = new OccurrenceField("os_version");

  /** The brand of the device. */
  public static final OccurrenceField DEVICE_BRAND = new OccurrenceField("device_brand");

  /** The model of the device. */
  public static final OccurrenceField DEVICE_MODEL = new OccurrenceField("device_model");

  /** The IP address of the client. */
  public static final OccurrenceField IP_ADDRESS = new OccurrenceField("ip_address");

  /** The item's status. */
  public static final OccurrenceField ITEM_STATUS = new OccurrenceField("item_status");

  /** The item's level. */
  public static final OccurrenceField ITEM_LEVEL = new OccurrenceField("item_level");

  /** The ID of the item's group. */
  public static final OccurrenceField ITEM_GROUP_ITEM_ID =
      new OccurrenceField("item_group_item_id");

  /** The item's title. */
  public static final OccurrenceField ITEM_TITLE = new OccurrenceField("item_title");

  /** The item's number within its project. */
  public static final OccurrenceField ITEM_COUNTER = new OccurrenceField("item_counter");

  /** The username of the person who was affected. */
  public static final OccurrenceField PERSON_USERNAME = new OccurrenceField("person_username");

  /** The email address of the person who was affected. */
  public static final OccurrenceField PERSON_EMAIL = new OccurrenceField("person_email");

  /** The ID of the person who was affected. */
  public static final OccurrenceField PERSON_ID = new OccurrenceField("person_id");

  /** The version of the application. */
  public static final OccurrenceField CODE_VERSION = new OccurrenceField("code_version");

  /** A count. */
  public static final OccurrenceField COUNT = new OccurrenceField("count");

  /** The occurrence's ID. */
  public static final OccurrenceField OCCURRENCE_ID = new OccurrenceField("occurrence_id");

  /** The occurrence's UUID. */
  public static final OccurrenceField UUID = new OccurrenceField("uuid");

  /** The part of the application that the error occurred in. */
  public static final OccurrenceField CONTEXT = new OccurrenceField("context");

  /** The platform's number in Rollbar. */
  public static final OccurrenceField PLATFORM = new OccurrenceField("platform");

  /** The framework's number in Rollbar. */
  public static final OccurrenceField FRAMEWORK = new OccurrenceField("framework");

  /** The platform's name. */
  public static final OccurrenceField PLATFORM_CANONICAL =
      new OccurrenceField("platform_canonical");

  /** The framework's name. */
  public static final OccurrenceField FRAMEWORK_CANONICAL =
      new OccurrenceField("framework_canonical");

  /** The language's number in Rollbar. */
  public static final OccurrenceField LANGUAGE = new OccurrenceField("language");

  /** The language's name. */
  public static final OccurrenceField LANGUAGE_NAME = new OccurrenceField("language_name");

  /** The notifier's name. */
  public static final OccurrenceField NOTIFIER_NAME = new OccurrenceField("notifier_name");

  /** The notifier's version. */
  public static final OccurrenceField NOTIFIER_VERSION = new OccurrenceField("notifier_version");

  /** The number of occurrences. */
  public static final OccurrenceField OCCURRENCE_COUNT = new OccurrenceField("occurrence_count");

  /** The text of a message. */
  public static final OccurrenceField MESSAGE_BODY = new OccurrenceField("message_body");

  /** When the error occurred. */
  public static final OccurrenceField TIMESTAMP = new OccurrenceField("timestamp");

  /** The fingerprint that all occurrences of an item share. */
  public static final OccurrenceField FINGERPRINT = new OccurrenceField("fingerprint");

  /** The server's host name. */
  public static final OccurrenceField SERVER_HOST = new OccurrenceField("server_host");

  /** The application's folder on the server. */
  public static final OccurrenceField SERVER_ROOT = new OccurrenceField("server_root");

  /** The ID of the server's process. */
  public static final OccurrenceField SERVER_PID = new OccurrenceField("server_pid");

  /** The server's processor. */
  public static final OccurrenceField SERVER_CPU = new OccurrenceField("server_cpu");

  /** The branch of the code in its repository. */
  public static final OccurrenceField SCM_BRANCH = new OccurrenceField("scm_branch");

  /** The request's URL. */
  public static final OccurrenceField REQUEST_URL = new OccurrenceField("request_url");

  /** The request's HTTP method. */
  public static final OccurrenceField REQUEST_METHOD = new OccurrenceField("request_method");

  /** The request's query string. */
  public static final OccurrenceField REQUEST_QUERY_STRING =
      new OccurrenceField("request_query_string");

  /** The request's body. */
  public static final OccurrenceField REQUEST_BODY = new OccurrenceField("request_body");

  @Override
  public String toString() {
    return value;
  }
}
