using System.Text;

namespace Pulse.Client.Csv;

/// <summary>
/// Splits text into records as RFC 4180 has it: commas, quotes doubled inside quotes, line breaks inside quotes,
/// LF or CRLF. Empty lines are skipped. Used from one thread; does not own the reader.
/// </summary>
internal sealed class CsvRecordReader(TextReader text, string file)
{
    private const int End = -1;
    private readonly StringBuilder _field = new();
    private long _line = 1;

    /// <summary>The next record, or null at the end.</summary>
    /// <exception cref="CsvException">A quote is open at the end, or text follows a closing quote.</exception>
    public CsvRecord? Read()
    {
        SkipEmptyLines();
        if (text.Peek() == End)
        {
            return null;
        }

        var line = _line;
        var fields = new List<string>();
        do
        {
            fields.Add(text.Peek() == '"' ? ReadQuoted() : ReadPlain());
        }
        while (TakeComma());
        return new CsvRecord(line, fields);
    }

    private void SkipEmptyLines()
    {
        while (text.Peek() is '\n' or '\r')
        {
            Take();
        }
    }

    private string ReadPlain()
    {
        _field.Clear();
        while (text.Peek() is not (End or ',' or '\n' or '\r'))
        {
            if (text.Peek() == '"')
            {
                throw new CsvException(file, _line, "a quote inside a field that does not begin with one");
            }

            _field.Append((char)Take());
        }

        return _field.ToString();
    }

    private string ReadQuoted()
    {
        var opened = _line;
        _field.Clear();
        Take();
        while (true)
        {
            switch (Take())
            {
                case End:
                    throw new CsvException(file, opened, "a quote is opened here and never closed");
                case '"' when text.Peek() == '"':
                    _field.Append((char)Take());
                    break;
                case '"':
                    return EndQuoted();
                case var character:
                    _field.Append((char)character);
                    break;
            }
        }
    }

    private string EndQuoted()
    {
        if (text.Peek() is not (End or ',' or '\n' or '\r'))
        {
            throw new CsvException(file, _line, "text after a closing quote");
        }

        return _field.ToString();
    }

    /// <summary>True after a comma; false at the end of the record, whose line break is taken.</summary>
    private bool TakeComma()
    {
        switch (Take())
        {
            case ',':
                return true;
            case '\r' when text.Peek() == '\n':
                Take();
                return false;
            default:
                return false;
        }
    }

    private int Take()
    {
        var character = text.Read();
        if (character == '\n' || (character == '\r' && text.Peek() != '\n'))
        {
            _line++;
        }

        return character;
    }
}
