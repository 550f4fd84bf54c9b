-- Markdown as pandoc makes it HTML, which is what Quarto has it do: pandoc -f pandoc.lua -t plain, one JSON string a line in, one a line out.

-- Its own JSON reader and writer, since this pandoc has none for Lua: a document of one block, whose text is the string.
local function decoded(line)
  return pandoc.read('{"pandoc-api-version":[1,22],"meta":{},"blocks":[{"t":"CodeBlock","c":[["",[],[]],' .. line .. ']}]}', 'json').blocks[1].text
end

local function encoded(text)
  return (pandoc.write(pandoc.Pandoc({ pandoc.CodeBlock(text) }), 'json'):match('%["",%[%],%[%]%],(".*")%]}'))
end

function Reader(input)
  for line in tostring(input):gmatch('[^\n]+') do
    io.write(encoded(pandoc.write(pandoc.read(decoded(line), 'markdown'), 'html')), '\n')
  end

  -- Before pandoc itself writes the document that this is not.
  io.flush()
  return pandoc.Pandoc({})
end
