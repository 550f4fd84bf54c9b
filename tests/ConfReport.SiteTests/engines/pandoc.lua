-- Posts as pandoc reads them, which is what Quarto has do it: pandoc -f pandoc.lua -t plain, one JSON string a line in, and
-- one line of JSON out for each: {"meta": what templates see of the front matter, each text as HTML; "html": the body}.

-- Its own JSON reader and writer, since this pandoc has none for Lua: a document of one block, whose text is the string.
local function decoded(line)
  return pandoc.read('{"pandoc-api-version":[1,22],"meta":{},"blocks":[{"t":"CodeBlock","c":[["",[],[]],' .. line .. ']}]}', 'json').blocks[1].text
end

local function encoded(text)
  return (pandoc.write(pandoc.Pandoc({ pandoc.CodeBlock(text) }), 'json'):match('%["",%[%],%[%]%],(".*")%]}'))
end

local function html(blocks)
  return encoded(pandoc.write(pandoc.Pandoc(blocks), 'html'))
end

local json

local function map(value)
  local entries = {}
  for key, inner in pairs(value) do
    table.insert(entries, encoded(key) .. ':' .. json(inner))
  end

  return '{' .. table.concat(entries, ',') .. '}'
end

local function list(value)
  local items = {}
  for _, inner in ipairs(value) do
    table.insert(items, json(inner))
  end

  return '[' .. table.concat(items, ',') .. ']'
end

local forms = {
  Inlines = function(value) return html({ pandoc.Plain(value) }) end,
  Blocks = html,
  List = list,
  table = map,
  boolean = tostring,
  string = encoded,
}

json = function(value)
  return forms[pandoc.utils.type(value)](value)
end

function Reader(input)
  for line in tostring(input):gmatch('[^\n]+') do
    local post = pandoc.read(decoded(line), 'markdown')
    io.write('{"meta":', map(post.meta), ',"html":', html(post.blocks), '}\n')
  end

  -- Before pandoc itself writes the document that this is not.
  io.flush()
  return pandoc.Pandoc({})
end
