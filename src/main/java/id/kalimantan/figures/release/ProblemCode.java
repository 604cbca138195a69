package id.kalimantan.figures.release;

import org.eclipse.microprofile.graphql.Description;

/** The kinds of problems that a publication can have. */
@Description("A kind of problem that a publication can have.")
public enum ProblemCode {
    @Description("The file is not UTF-8 text, or a cell holds characters that no text has.")
    ENCODING,
    @Description("The file is not well-formed CSV.")
    MALFORMED_CSV,
    @Description("The header lacks a column.")
    MISSING_COLUMN,
    @Description("The header has a column that the format does not know, or has one twice.")
    UNKNOWN_COLUMN,
    @Description("The row has more or fewer cells than the header.")
    CELL_COUNT,
    @Description("A cell that must be filled is empty.")
    REQUIRED,
    @Description("The cell is not a plain number such as 1953661 or 45.34.")
    NUMBER_FORMAT,
    @Description("The number's dot could be a thousands separator or a decimal point.")
    AMBIGUOUS_NUMBER,
    @Description("The cell is not a day such as 2024-11-07.")
    DATE_FORMAT,
    @Description("The cell is not a period such as 2024, 2024-Q3, 2024-11, 2024-11-07 or 2024-01-01/2024-11-07.")
    PERIOD_FORMAT,
    @Description("The cell does not have the form that the column's values have.")
    TEXT_FORMAT,
    @Description("The cell is longer than the column's values can be.")
    TOO_LONG,
    @Description("The cell holds an error or a formula of a spreadsheet program.")
    SPREADSHEET_ERROR,
    @Description("The cell is none of the values that the column can have.")
    UNKNOWN_VALUE,
    @Description("The number or day is too small or too large.")
    OUT_OF_RANGE,
    @Description("The cells of the row contradict each other.")
    CONTRADICTION,
    @Description("The value or its qualifier is not what is printed.")
    PRINTED_OTHERWISE,
    @Description("The definition is lacking, or is none of the indicator's.")
    DEFINITION,
    @Description("The period is a span for a state on a day, or a day for a flow.")
    PERIOD_KIND,
    @Description("An earlier row of the file has the same key.")
    DUPLICATE_KEY,
    @Description("What the cell refers to is not published.")
    UNKNOWN_REFERENCE,
    @Description("What the row withdraws is still referred to.")
    STILL_REFERENCED,
    @Description("What the row withdraws is not published.")
    NOTHING_TO_WITHDRAW,
    @Description("The point lies outside of the province that the row's region is in.")
    OUTSIDE_REGION,
    @Description("Something else has the same name and is less than 1 km away.")
    POSSIBLE_DUPLICATE,
    @Description("The value is more than ten times, or less than a tenth of, the one before or the one it replaces.")
    IMPLAUSIBLE_JUMP,
    @Description("The time is after the source was published, or after today.")
    IN_THE_FUTURE,
    @Description("A rate of more than 100 per cent, or a fraction where per cents are meant.")
    IMPLAUSIBLE_RATE,
    @Description("A part is larger than its whole.")
    LARGER_THAN_WHOLE,
    @Description("The growth is not what the amounts give.")
    GROWTH_CONTRADICTED,
    @Description("People, offices, claims and facilities come in whole numbers.")
    FRACTION,
    @Description("Another source has the same address.")
    SAME_ADDRESS,
    @Description("No body is known by this name.")
    UNKNOWN_BODY,
    @Description("A total differs from the sum of its parts.")
    RECONCILIATION_BROKEN
}
