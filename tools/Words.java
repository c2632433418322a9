package dev.trivet.tools;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Turns the names of a vendor into names of Java. */
final class Words {

  /** What cannot be the name of an accessor. */
  private static final Set<String> TAKEN =
      Set.of(
          ("abstract assert boolean break case catch class const continue default do else enum"
                  + " extends final for goto if implements import instanceof int interface long"
                  + " native new package private protected public return static switch this throw"
                  + " throws try void while notify wait hashCode toString getClass clone")
              .split(" "));

  /** Names with a spelling of their own, in the order in which they are looked for. */
  private static final List<String> PROPER =
      List.of(
          ("Airtable,API,Asana,Backstage,ClickUp,Confluence,Cortex,Datadog,Freshservice,GitHub,"
                  + "GitLab,Google Chat,Google Drive,Google,HTTP,ID,IP,Jira,Linear,Mattermost,"
                  + "Microsoft Teams,Opsgenie,OpsLevel,PagerDuty,Quip,ServiceNow,SharePoint,"
                  + "Shortcut,Slack,SLA,SMS,Trello,URL,VictorOps,Webex,Zendesk,Zoom")
              .split(","));

  private Words() {}

  /** {@return {@code IncidentType} for {@code incident_type}} */
  static String camel(String name) {
    var camel = new StringBuilder();
    for (var part : name.split("[^A-Za-z0-9]+", -1)) {
      if (!part.isEmpty()) {
        camel.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
      }
    }
    return camel.toString();
  }

  /** {@return {@code IncidentType} for {@code incidentType}} */
  static String capital(String name) {
    return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** {@return {@code incidentType} for {@code IncidentType}} */
  static String lower(String camel) {
    return camel.isEmpty() ? camel : Character.toLowerCase(camel.charAt(0)) + camel.substring(1);
  }

  /** {@return the name of an accessor, which is the attribute's unless Java has taken it} */
  static String accessor(String attribute) {
    var name = lower(camel(attribute));
    return TAKEN.contains(name) ? "is" + camel(attribute) : name;
  }

  /** {@return the attribute that Jackson finds for an accessor} */
  static String snake(String accessor) {
    return accessor.replaceAll("(.)([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }

  /** {@return {@code incident type} for {@code IncidentType} and {@code incident_type}} */
  static String words(String name) {
    var words =
        name.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
            .replaceAll("[^A-Za-z0-9]+", " ")
            .strip()
            .toLowerCase(Locale.ROOT)
            .replace("service now", "servicenow")
            .replace("victor ops", "victorops")
            .replace("pager duty", "pagerduty");
    for (var proper : PROPER) {
      words = words.replaceAll("(?i)\\b" + proper + "\\b", proper);
    }
    return words;
  }

  /** {@return {@code an item} for {@code item}} */
  static String withArticle(String words) {
    return (words.matches("[aeio].*") ? "an " : "a ") + words;
  }

  static String singular(String plural) {
    if (plural.endsWith("ies")) {
      return plural.substring(0, plural.length() - 3) + "y";
    }
    if (plural.matches(".*(ss|x|ch|sh|us)es")) {
      return plural.substring(0, plural.length() - 2);
    }
    return plural.matches(".*[^su]s") ? plural.substring(0, plural.length() - 1) : plural;
  }

  static String plural(String singular) {
    if (singular.matches(".*[^aeiou]y")) {
      return singular.substring(0, singular.length() - 1) + "ies";
    }
    return singular.matches(".*(s|x|ch|sh)") ? singular + "es" : singular + "s";
  }

  /** {@return {@code HTTP_ERROR} for {@code http-error} and {@code httpError}} */
  static String constant(String value) {
    var name =
        value
            .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
            .replaceAll("[^A-Za-z0-9]+", "_")
            .replaceAll("^_+|_+$", "")
            .toUpperCase(Locale.ROOT);
    return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "VALUE_" + name : name;
  }
}
