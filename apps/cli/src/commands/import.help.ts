export const IMPORT_HELP = `tsumugi import towns|groups|openings|events|gathering-places <file> [options]

Takes a CSV file into whatever data is there; the encoding is found by itself (UTF-8, with or without BOM, Shift_JIS,
UTF-16). All of it is one transaction. The same file again takes nothing twice.

  towns      tama-towns         towns (町丁目) with code, reading and position
  groups     houjin             corporations of the national register; they are known, not registered
  openings   nyc-service        openings with their groups
  events     takamatsu-events   public events of a city's offices: shown, never matched
  gathering-places
             takamatsu-centres  community centres
             takamatsu-halls    places for civic activity and learning, with days and hours

  --format NAME        the format, where a kind has several
  --dry-run            report what would be done, and write nothing
  --json               print { read, taken, changed, unchanged, leftOut, repaired } as one line;
                       for openings also groups { taken, unchanged } and withPosition
  --assume-time SPAN   openings: give sessions this time, as 10:00-12:00 (once: the start day; ongoing: weekly
                       on the start's weekday, at most 26); without it they have none and are never matched
  --shift-to DAY       openings: move all dates by whole weeks, so that the earliest start falls in the week
                       from DAY on. Old files stay usable this way; or keep their dates and give match and
                       recommend a --now of that time
  --edition MONTH      events: the month of the list, as 2026-08, where the file does not tell it

Examples:
  tsumugi import towns tama_towns.csv
  tsumugi import openings volunteer-opportunities.csv --assume-time 10:00-12:00 --shift-to 2026-12-01 --json
  tsumugi import events events.csv --format takamatsu-events --dry-run
  tsumugi import gathering-places lifelong_learning_facility.csv --format takamatsu-halls`;
